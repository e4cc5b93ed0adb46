package io.github.statuary.processor.generate.header;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.HeaderKind;
import io.github.statuary.catalog.model.HeaderParameter;
import io.github.statuary.processor.generate.text.JavaText;
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
    static String text(String field, HeaderParameter parameter, String variable) {
        String name = JavaText.literal(field);
        return switch (parameter.kind()) {
            case CHALLENGE -> "HeaderFields.Syntax.challenge(" + name + ", " + variable + ")";
            case METHODS -> "HeaderFields.Syntax.methods(" + variable + ")";
            case PROTOCOLS -> "HeaderFields.Syntax.protocols(" + variable + ")";
            case MEDIA_RANGES -> "HeaderFields.Syntax.mediaRanges(" + variable + ")";
            case DELAY -> "HeaderFields.Syntax.seconds(" + variable + ")";
            case DATE -> "HeaderFields.Syntax.date(" + name + ", " + variable + ")";
            case LENGTH -> "HeaderFields.Syntax.completeLength(" + variable + ")";
            case URI -> "HeaderFields.Syntax.uri(" + name + ", " + variable + ")";
            case LINK ->
                "\"<\" + HeaderFields.Syntax.uri(" + name + ", " + variable + ") + "
                        + JavaText.literal(">; rel=\"" + parameter.relation() + "\"");
            case TEXT -> variable;
        };
    }
}
