package io.github.statuary.processor.generate.problem;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.processor.generate.DocText;
import java.util.List;

/** What an object and its members mean, as Javadoc. */
final class ObjectDoc {

    private ObjectDoc() {}

    static String of(ObjectType object) {
        boolean hidden = object.fields().stream().anyMatch(field -> !field.isPublic());
        return "The object {@code " + object.name() + "} of problems. It is immutable.\n\n"
                + (hidden ? "<p>A response and {@link #toString()} show its public members only.\n\n" : "");
    }

    static String parameters(List<FieldValue> values) {
        StringBuilder doc = new StringBuilder();
        for (FieldValue value : values) {
            String description = value.field().description().strip();
            String plain = description.isEmpty() ? "" : ": " + DocText.escape(description.replaceAll("\\s+", " "));
            String meaning = meaning(value.field()) + (value.field().required() ? "" : ", or null for none");
            doc.append(DocText.wrap("@param " + value.name() + " " + meaning + plain)
                            .replace("\n", "\n    "))
                    .append('\n');
        }
        return doc.toString();
    }

    private static String meaning(Field field) {
        String name = ProblemDoc.code(field.name());
        return switch (field.visibility()) {
            case PUBLIC -> "the member " + name;
            case LOG_ONLY -> name + ", for the log only";
            case SECRET -> name + ", which is in no text and in no response";
        };
    }
}
