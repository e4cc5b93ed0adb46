package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Generates the sealed interface of each family of problem types. */
public final class ProblemFamilyGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return !families(plan).isEmpty();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        families(plan)
                .forEach((family, members) ->
                        types.add(GeneratedType.built(plan.packageName(), type(plan, family, members))));
        return types;
    }

    private static Map<String, List<ProblemException>> families(GenerationPlan plan) {
        Map<String, List<ProblemException>> families = new TreeMap<>();
        for (ProblemException problem : plan.problems()) {
            problem.type()
                    .family()
                    .ifPresent(family -> families.computeIfAbsent(family, name -> new ArrayList<>())
                            .add(problem));
        }
        return families;
    }

    private static TypeSpec type(GenerationPlan plan, String family, List<ProblemException> members) {
        List<ClassName> permitted = new ArrayList<>();
        members.forEach(member -> permitted.add(plan.type(member.className())));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(family)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclasses(permitted)
                .addJavadoc(
                        "The problem types of one family, all of them exceptions: a {@code switch} can be exhaustive.")
                .addMethod(MethodSpec.methodBuilder("problem")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(plan.type("Problem"))
                        .addJavadoc("The content of the response.\n\n@return never null")
                        .build());
        if (members.stream().anyMatch(ProblemException::isDeprecated)) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return type.build();
    }
}
