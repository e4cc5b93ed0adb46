package io.github.statuary.processor.request;

import java.util.Set;

/** What the annotated package can see, and what is in it already. */
public interface ClassPath {

    /** Whether a type can be used from the annotated package. */
    boolean has(String qualifiedName);

    /**
     * The simple names of the types of the package that are in source files of this compilation.
     *
     * <p>Not those on the class path, which may be the output of the last compile: to list them is to load them all.
     */
    Set<String> sourceTypes();

    /** Whether the package is in a named module. */
    boolean inNamedModule();

    /** The source level, such as 17. */
    int sourceLevel();
}
