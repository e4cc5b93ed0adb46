package io.github.statuary.processor.request;

import java.util.Set;

/** The types that the annotated package can see, and the types that it already has. */
public interface ClassPath {

    /** Whether a type can be used from the annotated package. */
    boolean has(String qualifiedName);

    /**
     * The simple names of the types of the package that are in source files of this compilation.
     *
     * <p>Types on the class path do not count: they may be the output of the last compilation, and listing them loads them all.
     */
    Set<String> sourceTypes();

    /** Whether the package is in a named module. */
    boolean inNamedModule();

    /** The source level, such as 17. */
    int sourceLevel();
}
