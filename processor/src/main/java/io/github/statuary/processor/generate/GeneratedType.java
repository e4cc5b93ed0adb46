package io.github.statuary.processor.generate;

import com.palantir.javapoet.TypeSpec;

/**
 * A top-level type, before the emitter adds the common parts of all generated types.
 *
 * @param name the simple name
 */
public record GeneratedType(String packageName, String name, Content content) {

    /** The content of the type. */
    public sealed interface Content {}

    /** A type built from the plan. */
    public record Built(TypeSpec type) implements Content {}

    /** The text of a kept source, still in the package {@link KeptSource#PACKAGE}. */
    public record Copied(String text) implements Content {}

    /** The source text of a type, beginning with its package. */
    public record Written(String text) implements Content {}

    /** A type built from the plan. */
    public static GeneratedType built(String packageName, TypeSpec type) {
        return new GeneratedType(packageName, type.name(), new Built(type));
    }

    /** The qualified name. */
    public String qualifiedName() {
        return packageName + "." + name;
    }
}
