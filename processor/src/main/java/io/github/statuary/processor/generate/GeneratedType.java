package io.github.statuary.processor.generate;

import com.palantir.javapoet.TypeSpec;

/** A top-level type, before the emitter adds what all generated types have. */
public record GeneratedType(String packageName, TypeSpec type) {

    /** The qualified name. */
    public String qualifiedName() {
        return packageName + "." + type.name();
    }
}
