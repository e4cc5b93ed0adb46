package io.github.statuary.processor.generate.header;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.HeaderKind;
import io.github.statuary.catalog.model.HeaderParameter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** How Java passes the value of a header field, and makes the field's text of it. */
final class HeaderCode {

    private HeaderCode() {}

    static TypeName type(HeaderKind kind) {
        return switch (kind) {
            case CHALLENGE, TEXT -> ClassName.get(String.class);
            case METHODS, PROTOCOLS, MEDIA_RANGES -> ParameterizedTypeName.get(Collection.class, String.class);
            case DELAY -> ClassName.get(Duration.class);
            case DATE -> ClassName.get(Instant.class);
            case LENGTH -> TypeName.LONG;
            case URI, LINK -> ClassName.get(URI.class);
        };
    }

    /** The expression that checks the value of a variable and makes the field's text of it. */
    static CodeBlock text(String field, HeaderParameter parameter, String variable) {
        return switch (parameter.kind()) {
            case CHALLENGE -> CodeBlock.of("HeaderSyntax.challenge($S, $L)", field, variable);
            case METHODS -> CodeBlock.of("HeaderSyntax.methods($L)", variable);
            case PROTOCOLS -> CodeBlock.of("HeaderSyntax.protocols($L)", variable);
            case MEDIA_RANGES -> CodeBlock.of("HeaderSyntax.mediaRanges($L)", variable);
            case DELAY -> CodeBlock.of("HeaderSyntax.seconds($L)", variable);
            case DATE -> CodeBlock.of("HeaderSyntax.date($S, $L)", field, variable);
            case LENGTH -> CodeBlock.of("HeaderSyntax.completeLength($L)", variable);
            case URI -> CodeBlock.of("HeaderSyntax.uri($S, $L)", field, variable);
            case LINK ->
                CodeBlock.of(
                        "$S + HeaderSyntax.uri($S, $L) + $S",
                        "<",
                        field,
                        variable,
                        ">; rel=\"" + parameter.relation() + "\"");
            case TEXT -> CodeBlock.of("$L", variable);
        };
    }
}
