package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.Written;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.exception.ExceptionParts;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Generates the exception class of each problem type, such as {@code OutOfCreditException}. It is written as text, since there
 * may be a thousand. See ADR 0014.
 */
public final class ProblemExceptionGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return !plan.problems().isEmpty();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        LogTexts log = new LogTexts(plan.objects());
        List<GeneratedType> types = new ArrayList<>();
        for (ProblemException problem : plan.problems()) {
            types.add(new GeneratedType(
                    plan.packageName(), problem.className(), new Written(source(plan, problem, log))));
        }
        return types;
    }

    private static String source(GenerationPlan plan, ProblemException problem, LogTexts log) {
        ClassName self = plan.type(problem.className());
        List<FieldValue> values = new ArrayList<>();
        problem.type().fields().forEach(field -> values.add(new FieldValue(field, self)));
        TypeNames names = new TypeNames(self, taken(plan, problem, values), FieldValue.objects(values));
        JavaText text = new JavaText();
        addHead(text, names, plan, problem);
        addConstants(text, names, problem.type());
        ProblemFields fields = new ProblemFields(text, names, self);
        fields.declare(values);
        new ProblemConstructors(text, names, self, problem).add(ProblemArguments.of(problem, self));
        fields.addMethods(values);
        new ProblemTexts(text, names, log).add(problem.type(), plan.type("Problem"), values);
        fields.addEnums(values);
        text.close();
        return ExceptionParts.source(plan, names, text);
    }

    /** What is called by its simple name without being imported. */
    private static Set<String> taken(GenerationPlan plan, ProblemException problem, List<FieldValue> values) {
        Set<String> taken = new HashSet<>(Set.of(problem.className()));
        if (plan.hasOwnCore()) {
            taken.add(problem.superclassName());
        }
        problem.type().family().ifPresent(taken::add);
        for (FieldValue value : values) {
            value.nestedEnum().ifPresent(taken::add);
        }
        return taken;
    }

    private static void addHead(JavaText text, TypeNames names, GenerationPlan plan, ProblemException problem) {
        text.doc(ProblemDoc.of(problem.type(), problem.status()));
        if (problem.status().standing().isDeprecated()) {
            text.line("@" + names.of(SuppressWarnings.class) + "(\"deprecation\")");
        }
        if (problem.isDeprecated()) {
            text.line("@" + names.of(Deprecated.class));
        }
        ExceptionParts.addOrigin(text, names, plan);
        String family =
                problem.type().family().map(name -> " implements " + name).orElse("");
        String superclass = plan.hasOwnCore() ? problem.superclassName() : names.of(plan.superclass(problem));
        text.openType("public final class " + problem.className() + " extends " + superclass + family + " {");
    }

    private static void addConstants(JavaText text, TypeNames names, ProblemType type) {
        String uri = names.of(URI.class);
        text.member()
                .doc("The type of the problem.")
                .line("public static final " + uri + " TYPE = " + uri + ".create("
                        + JavaText.literal(type.type().toString()) + ");");
        ExceptionParts.addSerialVersion(text);
    }
}
