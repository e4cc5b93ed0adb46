package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.CodeBlock;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.DocText;

/** What a problem type and its fields mean, as Javadoc. */
final class ProblemDoc {

    private ProblemDoc() {}

    static CodeBlock of(ProblemType type, Status status) {
        CodeBlock.Builder doc = CodeBlock.builder().add("$L\n", text(type.title()));
        if (!type.description().isEmpty()) {
            doc.add("\n<p>$L\n", text(type.description()));
        }
        return doc.add(
                        "\n<p>$L",
                        text("A " + status.code() + " of the type " + type.type()
                                + ". A value that is null is left out of the problem."))
                .build();
    }

    /** What a parameter for the field is. */
    static String meaning(Field field) {
        return switch (field.visibility()) {
            case PUBLIC -> "the member {@code " + field.name() + "} of the problem";
            case LOG_ONLY -> "{@code " + field.name() + "}, for the log only";
            case SECRET -> "{@code " + field.name() + "}, which is in no text and in no response";
        };
    }

    static String text(String plain) {
        return DocText.wrap(DocText.escape(plain));
    }
}
