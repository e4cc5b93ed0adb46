package io.github.statuary.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The annotation in the class file that says that a type is generated. */
public final class Marker {

    /** {@code @GeneratedByStatuary}, on nested types too: each is a class file that coverage tools see alone. */
    public static final AnnotationSpec ANNOTATION = AnnotationSpec.builder(
                    ClassName.get("io.github.statuary", "GeneratedByStatuary"))
            .build();

    private Marker() {}
}
