package io.github.statuary.processor.generate.upstream;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.Written;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.generate.exception.ExceptionParts;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;
import java.util.TreeMap;

/** Generates {@code UpstreamProblem}: a record for each problem type, and an interface for each family. */
public final class UpstreamProblemGenerator implements Generator {

    private static final String NAME = CoreTypes.UPSTREAM_PROBLEM;

    /** A sealed interface with nothing below it would not compile, so there is none over a core without problem types. */
    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.upstream().generated()
                && (plan.hasOwnCore() || !plan.upstream().types().isEmpty());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        ClassName self = ClassName.get(plan.packageName(), NAME);
        TypeNames names = new TypeNames(self, TypeRecord.enumsLikeTypes(plan.upstream(), self));
        JavaText text = new JavaText();
        text.doc("""
                The data of a received problem, for a {@code switch}. Each problem type of the catalog has a record here with the type's public
                fields, and each family an interface. {@link UpstreamException#payload()} gives it.""".replace(
                        "UpstreamException#",
                        plan.hasOwnCore() ? "UpstreamException#" : plan.corePackage() + ".UpstreamException#"));
        ExceptionParts.addOrigin(text, names, plan);
        String above = plan.hasOwnCore() ? "" : " extends " + plan.corePackage() + "." + NAME + ".OfAnotherPackage";
        text.openType("public sealed interface " + NAME + above + " {");
        TypeRecord writer = new TypeRecord(text, names, self, plan.upstream());
        plan.upstream().types().forEach(writer::add);
        writer.addObjects(plan.upstream().ownObjects());
        writer.addObjects(plan.upstream().objectsOfServices());
        new TreeMap<>(plan.upstream().families()).forEach((family, name) -> addFamily(text, names, name));
        if (plan.hasOwnCore()) {
            text.member()
                    .doc(
                            "The data of the problem types of another annotated package, which are below an interface of that package.")
                    .line("@" + names.of(Marker.NAME))
                    .line("non-sealed interface OfAnotherPackage extends " + NAME + " {}");
        }
        text.close();
        return List.of(
                new GeneratedType(plan.packageName(), NAME, new Written(ExceptionParts.source(plan, names, text))));
    }

    private static void addFamily(JavaText text, TypeNames names, String name) {
        text.member()
                .doc("The data of the problem types of one family.")
                .line("@" + names.of(Marker.NAME))
                .line("sealed interface " + name + " extends " + NAME + " {}");
    }
}
