package io.github.statuary.processor.generate.header;

import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.model.HeaderMethod;
import io.github.statuary.catalog.model.HeaderParameter;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.util.ArrayList;
import java.util.List;

/**
 * A fluent method that sets a header field with a special meaning for a status.
 *
 * @param field the field's name
 * @param setter the method, as described in the catalog
 */
public record HeaderSetter(String field, HeaderMethod setter) {

    /** The setters for the fields that the status expects or allows; plain text fields have only {@code withHeader}. */
    public static List<HeaderSetter> of(Status status) {
        List<String> fields = new ArrayList<>(status.expectedHeaders());
        fields.addAll(status.optionalHeaders());
        List<HeaderSetter> setters = new ArrayList<>();
        for (String field : fields) {
            BundledHeaders.find(field)
                    .ifPresent(
                            header -> header.setters().forEach(setter -> setters.add(new HeaderSetter(field, setter))));
        }
        return setters;
    }

    /** Writes the method. */
    public void add(JavaText text, TypeNames names, String self) {
        HeaderParameter parameter = setter.parameter();
        text.member()
                .doc(setter.says() + " An earlier value is replaced.\n\n@param " + parameter.name() + " "
                        + parameter.doc() + "\n@return this exception\n@throws IllegalArgumentException if "
                        + parameter.failure())
                .line("public " + self + " " + setter.name() + "(" + names.of(HeaderCode.type(parameter.kind())) + " "
                        + parameter.name() + ") {")
                .indent()
                .line("setHeader(" + JavaText.literal(field) + ", "
                        + HeaderCode.text(field, parameter, parameter.name()) + ");")
                .line("return this;")
                .close();
    }
}
