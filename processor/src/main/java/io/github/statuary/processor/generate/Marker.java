package io.github.statuary.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The annotations that mark a type as generated; only the first one is in the class file. */
public final class Marker {

    public static final ClassName NAME = ClassName.get("io.github.statuary", "GeneratedByStatuary");
    public static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    /** The value of {@link #GENERATED}. */
    public static final String PROCESSOR = "io.github.statuary.processor.StatuaryProcessor";

    /** {@code @GeneratedByStatuary}, also on nested types: coverage tools look at each class file separately. */
    public static final AnnotationSpec ANNOTATION = AnnotationSpec.builder(NAME).build();

    private Marker() {}
}
