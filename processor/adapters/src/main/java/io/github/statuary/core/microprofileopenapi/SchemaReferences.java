package io.github.statuary.core.microprofileopenapi;

import io.github.statuary.GeneratedByStatuary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The references to other schemas that a schema of {@code problems.openapi.json} has. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class SchemaReferences {

    private static final String SCHEMAS = "#/components/schemas/";

    private SchemaReferences() {}

    /** The names of the schemas. */
    static Stream<String> in(Schema schema) {
        Stream<String> below = parts(schema).stream().flatMap(SchemaReferences::in);
        return schema.getRef() == null ? below : Stream.concat(Stream.of(name(schema.getRef())), below);
    }

    /** Lets the references to schemas of old names have the new ones. */
    static void rename(Schema schema, Map<String, String> newNames) {
        if (schema.getRef() != null) {
            schema.setRef(renamed(schema.getRef(), newNames));
        }
        parts(schema).forEach(part -> rename(part, newNames));
        if (schema.getDiscriminator() != null) {
            Map<String, String> mapping =
                    new LinkedHashMap<>(schema.getDiscriminator().getMapping());
            mapping.replaceAll((type, reference) -> renamed(reference, newNames));
            schema.getDiscriminator().setMapping(mapping);
        }
    }

    private static String renamed(String reference, Map<String, String> newNames) {
        String name = name(reference);
        return SCHEMAS + newNames.getOrDefault(name, name);
    }

    private static String name(String reference) {
        return reference.substring(SCHEMAS.length());
    }

    private static List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        if (schema.getOneOf() != null) {
            parts.addAll(schema.getOneOf());
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            parts.add(schema.getAdditionalPropertiesSchema());
        }
        return parts;
    }
}
