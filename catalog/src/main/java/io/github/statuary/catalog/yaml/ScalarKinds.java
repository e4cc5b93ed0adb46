package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.yaml.RawScalar.Kind;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The types of single values in the core schema of YAML 1.2, in which {@code no} is a word. */
final class ScalarKinds {

    private final ScalarResolver resolver = new CoreSchema().getScalarResolver();

    Kind of(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return Kind.TEXT;
        }
        Tag tag = resolver.resolve(scalar.getValue(), true);
        if (tag.equals(Tag.INT)) {
            return Kind.INTEGER;
        }
        if (tag.equals(Tag.FLOAT)) {
            return Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? Kind.NOTHING : Kind.TEXT;
    }
}
