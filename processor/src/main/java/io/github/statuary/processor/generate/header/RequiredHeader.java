package io.github.statuary.processor.generate.header;

import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.model.HeaderParameter;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.processor.generate.text.JavaText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A header field that is a constructor's parameter.
 *
 * @param field the field's name
 * @param parameter the parameter's name, which no other parameter has
 * @param form the parameter, as described in the catalog
 */
public record RequiredHeader(String field, String parameter, HeaderParameter form) {

    /** The parameters for these fields, in the same order, with different names. */
    public static List<RequiredHeader> of(List<String> fields) {
        List<RequiredHeader> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("message", "cause", "condition"));
        for (String field : fields) {
            HeaderParameter form = BundledHeaders.required(field);
            String name = form.name();
            if (taken.contains(name)) {
                name = JavaNames.identifier(field.toLowerCase(Locale.ROOT));
            }
            while (!taken.add(name)) {
                name += "_";
            }
            headers.add(new RequiredHeader(field, name, form));
        }
        return headers;
    }

    public TypeName type() {
        return HeaderCode.type(form.kind());
    }

    /** The description of the parameter. */
    public String doc() {
        return form.doc();
    }

    /** The condition under which the constructor throws {@link IllegalArgumentException}. */
    public String failure() {
        return form.failure();
    }

    /** The expression that takes the argument from a {@code HeaderFields headers}. */
    public String argument() {
        return (isList() ? "headers.elements(" : "headers.first(") + JavaText.literal(field) + ")";
    }

    /** Whether several values are one field with a list, rather than one field for each value. */
    public boolean isList() {
        return form.kind().isList();
    }

    /** The statements by which a subclass of {@code HttpStatusException} sets the field, and the field that it brings along. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>();
        settings.add("setHeader(" + JavaText.literal(field) + ", " + parameter + ");");
        BundledHeaders.companion(field)
                .ifPresent(brought -> settings.add("setHeader(" + JavaText.literal(brought.name()) + ", "
                        + JavaText.literal(brought.value()) + ");"));
        return settings;
    }

    /** The expression for a {@code HeaderFields} with these fields; {@code HeaderFields.NONE} for none. */
    public static String fields(List<RequiredHeader> headers) {
        if (headers.isEmpty()) {
            return "HeaderFields.NONE";
        }
        StringBuilder fields = new StringBuilder();
        for (RequiredHeader header : headers) {
            fields.append(fields.isEmpty() ? "HeaderFields.of(" : ".with(")
                    .append(JavaText.literal(header.field))
                    .append(", ")
                    .append(HeaderCode.text(header.field, header.form, header.parameter))
                    .append(')');
            BundledHeaders.companion(header.field)
                    .ifPresent(brought -> fields.append(".with(")
                            .append(JavaText.literal(brought.name()))
                            .append(", ")
                            .append(JavaText.literal(brought.value()))
                            .append(')'));
        }
        return fields.toString();
    }
}
