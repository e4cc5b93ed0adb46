package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of members as a detail shows them: an object as the text of its record, {@code Limits[min=0, max=10]}. */
final class SampleTexts {

    private final DocumentModel model;

    SampleTexts(DocumentModel model) {
        this.model = model;
    }

    String of(FieldType type, @Nullable Object value) {
        if (type instanceof ListOf list && value instanceof List<?> values) {
            return values.stream().map(each -> of(list.element(), each)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (type instanceof MapOf map && value instanceof Map<?, ?> values) {
            return values.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + of(map.value(), entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (type instanceof ObjectOf object && value instanceof Map<?, ?> members) {
            DocumentedObject record = model.object(object);
            return record.members().stream()
                    .map(member -> member.name() + "=" + of(member.type(), members.get(member.name())))
                    .collect(Collectors.joining(", ", record.name() + "[", "]"));
        }
        return String.valueOf(value);
    }
}
