package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the exception class of each problem type, such as {@code OutOfCreditException}. */
public final class ProblemExceptionGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return !plan.problems().isEmpty();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        for (ProblemException problem : plan.problems()) {
            types.add(GeneratedType.built(plan.packageName(), type(plan, problem)));
        }
        return types;
    }

    private static TypeSpec type(GenerationPlan plan, ProblemException problem) {
        ProblemType problemType = problem.type();
        ClassName self = plan.type(problem.className());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(plan.type(problem.superclassName()))
                .addJavadoc(ProblemDoc.of(problemType, problem.status()))
                .addField(typeConstant(problemType))
                .addField(ExceptionParts.serialVersion());
        problemType.family().ifPresent(family -> type.addSuperinterface(plan.type(family)));
        if (problem.status().standing().isDeprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        ProblemConstructors.add(type, self, ProblemArguments.of(problem, self));
        ProblemFields.add(type, self, problemType.fields());
        ProblemTexts.add(type, problemType, plan, self);
        return type.build();
    }

    private static FieldSpec typeConstant(ProblemType problem) {
        return FieldSpec.builder(URI.class, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The type of the problem.")
                .initializer("$T.create($S)", URI.class, problem.type().toString())
                .build();
    }
}
