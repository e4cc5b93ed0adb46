package io.github.statuary.processor.generate.header;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.model.HeaderMethod;
import io.github.statuary.catalog.model.HeaderParameter;
import io.github.statuary.catalog.model.Status;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A fluent method that sets a header field with a meaning of its own for a status.
 *
 * @param field the field's name
 * @param setter the method as the catalog has it
 */
public record HeaderSetter(String field, HeaderMethod setter) {

    /** The setters for the fields that the status expects or allows; {@code withHeader} is good enough for plain text. */
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

    public MethodSpec method(ClassName self) {
        HeaderParameter parameter = setter.parameter();
        return MethodSpec.methodBuilder(setter.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(HeaderCode.type(parameter.kind()), parameter.name())
                .addJavadoc("""
                        $L An earlier value is replaced.

                        @param $L $L
                        @return this exception
                        @throws IllegalArgumentException if $L\
                        """, setter.says(), parameter.name(), parameter.doc(), parameter.failure())
                .addStatement("replaceHeader($S, $L)", field, HeaderCode.text(field, parameter, parameter.name()))
                .addStatement("return this")
                .build();
    }
}
