package io.github.statuary.processor.generate.header;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.JavaNames;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A header field that is a constructor's parameter.
 *
 * @param field the field's name
 * @param parameter the parameter's name
 * @param doc what the parameter is
 * @param failure when the constructor throws {@link IllegalArgumentException}
 * @param value the expression that checks the argument and makes the field's value
 * @param argument the expression that takes the argument from a {@code HeaderFields headers}
 */
public record RequiredHeader(
        String field,
        String parameter,
        TypeName type,
        String doc,
        String failure,
        CodeBlock value,
        CodeBlock argument) {

    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName STRINGS = ParameterizedTypeName.get(Collection.class, String.class);

    /** The parameters for those fields, in that order, each with a name of its own. */
    public static List<RequiredHeader> of(List<String> fields) {
        List<RequiredHeader> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of("message", "cause", "condition"));
        for (String field : fields) {
            String name = parameter(field);
            if (taken.contains(name)) {
                name = JavaNames.identifier(field.toLowerCase(Locale.ROOT));
            }
            while (!taken.add(name)) {
                name += "_";
            }
            headers.add(of(field, name));
        }
        return headers;
    }

    private static String parameter(String field) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "www-authenticate", "proxy-authenticate" -> "challenge";
            case "allow" -> "allowed";
            case "upgrade" -> "protocols";
            default -> JavaNames.identifier(field.toLowerCase(Locale.ROOT));
        };
    }

    private static RequiredHeader of(String field, String name) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "www-authenticate" -> challenge(field, name, "such as {@code Basic realm=\"shop\"}");
            case "proxy-authenticate" -> challenge(field, name, "such as {@code Basic realm=\"proxy\"}");
            case "allow" ->
                list(
                        field,
                        name,
                        "the methods that are allowed, for {@code Allow}; possibly none",
                        "a method is no token",
                        "methods");
            case "upgrade" ->
                list(
                        field,
                        name,
                        "the acceptable protocols, best first, for {@code Upgrade}",
                        "there is no protocol, or one is not of the form {@code name} or {@code name/version}",
                        "protocols");
            case "retry-after" ->
                single(
                        field,
                        name,
                        ClassName.get(Duration.class),
                        "how long to wait before the next try, zero or more, rounded up to a second",
                        "the delay is null or negative",
                        CodeBlock.of("HeaderSyntax.seconds($L)", name));
            case "location" ->
                single(
                        field,
                        name,
                        ClassName.get(URI.class),
                        "where to look, absolute or relative",
                        "the location is null",
                        CodeBlock.of("HeaderSyntax.uri($S, $L)", field, name));
            default ->
                single(
                        field,
                        name,
                        STRING,
                        "the value of {@code " + field + "}",
                        "the value of {@code " + field + "} is no header value",
                        CodeBlock.of("$L", name));
        };
    }

    private static RequiredHeader challenge(String field, String parameter, String example) {
        return new RequiredHeader(
                field,
                parameter,
                STRING,
                "the value of {@code " + field + "}, " + example,
                "the challenge does not begin with a scheme, or is no header value",
                CodeBlock.of("HeaderSyntax.challenge($S, $L)", field, parameter),
                CodeBlock.of("headers.first($S)", field));
    }

    private static RequiredHeader list(String field, String parameter, String doc, String failure, String check) {
        return new RequiredHeader(
                field,
                parameter,
                STRINGS,
                doc,
                failure,
                CodeBlock.of("HeaderSyntax.$L($L)", check, parameter),
                CodeBlock.of("headers.elements($S)", field));
    }

    private static RequiredHeader single(
            String field, String parameter, TypeName type, String doc, String failure, CodeBlock value) {
        return new RequiredHeader(
                field, parameter, type, doc, failure, value, CodeBlock.of("headers.first($S)", field));
    }

    /** Whether several values of the field make one list, rather than a field each. */
    public boolean isList() {
        return type.equals(STRINGS);
    }

    /** The expression for the fields of a response that has these; {@code HeaderFields.NONE} for none. */
    public static CodeBlock fields(List<RequiredHeader> headers) {
        if (headers.isEmpty()) {
            return CodeBlock.of("HeaderFields.NONE");
        }
        CodeBlock.Builder fields = CodeBlock.builder();
        for (int i = 0; i < headers.size(); i++) {
            RequiredHeader header = headers.get(i);
            fields.add(i == 0 ? "HeaderFields.of($S, $L)" : ".with($S, $L)", header.field, header.value);
            if (header.field.equalsIgnoreCase("Upgrade")) {
                // RFC 9110 section 7.8: a sender of Upgrade must list it in Connection.
                fields.add(".with($S, $S)", "Connection", "upgrade");
            }
        }
        return fields.build();
    }
}
