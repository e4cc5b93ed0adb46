package io.github.statuary.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;

/** The annotations that say that a type is generated. */
final class Origin {

    private static final String PROCESSOR = "\"io.github.statuary.processor.StatuaryProcessor\"";
    private static final String GENERATED_IMPORT = "import javax.annotation.processing.Generated;\n";

    private static final AnnotationSpec MARKER =
            AnnotationSpec.builder(ClassName.get("io.github.statuary", "GeneratedByStatuary")).build();

    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$L", PROCESSOR)
            .build();

    private final boolean generatedAnnotation;

    Origin(GenerationPlan plan) {
        this.generatedAnnotation = plan.generatedAnnotation();
    }

    /** The type with the annotations; nested types get the marker too, since each is a class file of its own. */
    TypeSpec on(TypeSpec type) {
        TypeSpec.Builder builder = mark(type).toBuilder();
        if (generatedAnnotation) {
            builder.annotations.add(0, GENERATED);
        }
        return builder.build();
    }

    /** The kernel source, which has the annotations, without those that the user's module cannot read. */
    String in(String kernel) {
        return generatedAnnotation
                ? kernel
                : kernel.replace(GENERATED_IMPORT, "").replace("@Generated(" + PROCESSOR + ")\n", "");
    }

    private static TypeSpec mark(TypeSpec type) {
        List<TypeSpec> nested = type.typeSpecs().stream().map(Origin::mark).toList();
        TypeSpec.Builder builder = type.toBuilder();
        builder.annotations.add(0, MARKER);
        builder.typeSpecs.clear();
        builder.typeSpecs.addAll(nested);
        return builder.build();
    }
}
