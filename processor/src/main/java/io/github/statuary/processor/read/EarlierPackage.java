package io.github.statuary.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What the last compilation mapped in an annotated package, as far as it still exists.
 *
 * @param annotated the names of the classes with an annotation of their own
 * @param throwables the classes that adapters name
 */
record EarlierPackage(List<String> annotated, List<TypeElement> throwables) {

    /** A package that was not compiled before. */
    static final EarlierPackage NONE = new EarlierPackage(List.of(), List.of());

    EarlierPackage {
        annotated = List.copyOf(annotated);
        throwables = List.copyOf(throwables);
    }
}
