package io.github.statuary.processor.generate.header;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A fluent method that sets a header field with a meaning of its own for a status.
 *
 * @param field the field's name
 * @param value the expression that checks the argument and makes the field's value
 */
public record HeaderSetter(
        String field,
        String method,
        TypeName type,
        String parameter,
        String doc,
        String parameterDoc,
        String failure,
        CodeBlock value) {

    private static final HeaderSetter RETRY_AFTER_DELAY = new HeaderSetter(
            "Retry-After",
            "retryAfter",
            ClassName.get(Duration.class),
            "delay",
            "Says how long to wait before the next try: {@code Retry-After} (RFC 9110 section 10.2.3).",
            "zero or more, rounded up to a second",
            "the delay is null or negative",
            CodeBlock.of("HeaderSyntax.seconds(delay)"));

    private static final HeaderSetter RETRY_AFTER_DATE = new HeaderSetter(
            "Retry-After",
            "retryAfter",
            ClassName.get(Instant.class),
            "date",
            "Says until when to wait before the next try: {@code Retry-After} (RFC 9110 section 10.2.3).",
            "in the years 0 to 9999, rounded up to a second",
            "the date is null or in another year",
            CodeBlock.of("HeaderSyntax.date($S, date)", "Retry-After"));

    private static final HeaderSetter COMPLETE_LENGTH = new HeaderSetter(
            "Content-Range",
            "completeLength",
            TypeName.LONG,
            "length",
            "Says how long the whole representation is: {@code Content-Range} (RFC 9110 section 14.4).",
            "the length in bytes, zero or more",
            "the length is negative",
            CodeBlock.of("HeaderSyntax.completeLength(length)"));

    private static final HeaderSetter BLOCKED_BY = new HeaderSetter(
            "Link",
            "blockedBy",
            ClassName.get(URI.class),
            "entity",
            "Says who blocks the access: {@code Link} with the relation {@code blocked-by} (RFC 7725 section 4).",
            "identifies the one who blocks, not the one who demanded it",
            "the URI is null",
            CodeBlock.of("$S + HeaderSyntax.uri($S, entity) + $S", "<", "Link", ">; rel=\"blocked-by\""));

    private static final HeaderSetter ACCEPT = new HeaderSetter(
            "Accept",
            "accept",
            ParameterizedTypeName.get(Collection.class, String.class),
            "mediaTypes",
            "Says which media types are supported: {@code Accept} (RFC 9110 section 12.5.1).",
            "media types or ranges, at least one",
            "there is none, or one is not of the form {@code type/subtype}",
            CodeBlock.of("HeaderSyntax.mediaRanges(mediaTypes)"));

    /** The setters for the fields that the status expects or allows. */
    public static List<HeaderSetter> of(Status status) {
        List<String> fields = new ArrayList<>(status.expectedHeaders());
        fields.addAll(status.optionalHeaders());
        List<HeaderSetter> setters = new ArrayList<>();
        for (String field : fields) {
            switch (field) {
                case "Retry-After" -> setters.addAll(List.of(RETRY_AFTER_DELAY, RETRY_AFTER_DATE));
                case "Content-Range" -> setters.add(COMPLETE_LENGTH);
                case "Link" -> setters.add(BLOCKED_BY);
                case "Accept" -> setters.add(ACCEPT);
                default -> {
                    // withHeader is good enough for a field that is plain text.
                }
            }
        }
        return setters;
    }

    public MethodSpec method(ClassName self) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(type, parameter)
                .addJavadoc("""
                        $L An earlier value is replaced.

                        @param $L $L
                        @return this exception
                        @throws IllegalArgumentException if $L\
                        """, doc, parameter, parameterDoc, failure)
                .addStatement("replaceHeader($S, $L)", field, value)
                .addStatement("return this")
                .build();
    }
}
