package io.github.statuary.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.plan.GenerationPlan;

/** The annotations that say that a type is generated. */
final class Origin {

    private static final String PROCESSOR = '"' + Marker.PROCESSOR + '"';
    private static final String GENERATED_IMPORT = "import javax.annotation.processing.Generated;\n";

    private final boolean generatedAnnotation;

    Origin(GenerationPlan plan) {
        this.generatedAnnotation = plan.generatedAnnotation();
    }

    /** The type with the annotations. */
    TypeSpec on(TypeSpec type) {
        TypeSpec.Builder builder = type.toBuilder().addAnnotation(Marker.ANNOTATION);
        if (generatedAnnotation) {
            builder.addAnnotation(AnnotationSpec.builder(Marker.GENERATED)
                    .addMember("value", "$L", PROCESSOR)
                    .build());
        }
        return builder.build();
    }

    /** A kept source, which has the annotations, without the one that the user's module may be unable to read. */
    String in(String kept) {
        return generatedAnnotation
                ? kept
                : kept.replace(GENERATED_IMPORT, "").replace("@Generated(" + PROCESSOR + ")\n", "");
    }
}
