package io.github.statuary.processor.generate.problem;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.DocText;

/** What a problem type and its fields mean, as Javadoc. */
public final class ProblemDoc {

    private ProblemDoc() {}

    static String of(ProblemType type, Status status) {
        String description = type.description().isEmpty() ? "" : "\n<p>" + text(type.description()) + "\n";
        String facts = text("A " + status.code() + " of the type " + type.type()
                + ". A value that is null is left out of the problem.");
        return text(type.title()) + "\n" + description + "\n<p>" + facts;
    }

    /** What a parameter for the field is. */
    public static String meaning(Field field) {
        return switch (field.visibility()) {
            case PUBLIC -> "the member {@code " + field.name() + "} of the problem";
            case LOG_ONLY -> "{@code " + field.name() + "}, for the log only";
            case SECRET -> "{@code " + field.name() + "}, which is in no text and in no response";
        };
    }

    /** The same as a sentence. */
    static String sentence(Field field) {
        String meaning = meaning(field);
        return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
    }

    static String text(String plain) {
        return DocText.wrap(DocText.escape(plain));
    }
}
