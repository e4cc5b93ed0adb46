package io.github.statuary.processor.generate.problem;

import io.github.statuary.catalog.model.Documentation;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.DocText;
import java.util.regex.Pattern;

/** What a problem type and its fields mean, as Javadoc. */
public final class ProblemDoc {

    /** What is itself in an inline tag. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@.:-]+");

    private ProblemDoc() {}

    static String of(ProblemType type, Status status) {
        StringBuilder doc = new StringBuilder(text(type.title())).append('\n');
        if (!type.description().isEmpty()) {
            doc.append("\n<p>").append(text(type.description())).append('\n');
        }
        doc.append("\n<p>")
                .append(text("A " + status.code() + " of the type " + type.type()
                        + ". A value that is null is left out of the problem."));
        Documentation documentation = type.documentation();
        documentation
                .resolution()
                .ifPresent(resolution ->
                        doc.append("\n\n<p>").append(text("What the caller can do: " + oneLine(resolution))));
        if (documentation.draft()) {
            doc.append("\n\n<p>This is a draft, which may still change.");
        }
        documentation.deprecated().ifPresent(instead -> doc.append("\n\n").append(tag("@deprecated ", instead)));
        return doc.toString();
    }

    /** What a parameter for the field is. */
    public static String meaning(Field field) {
        String name = code(field.name());
        return switch (field.visibility()) {
            case PUBLIC -> "the member " + name + " of the problem";
            case LOG_ONLY -> name + ", for the log only";
            case SECRET -> name + ", which is in no text and in no response";
        };
    }

    /** The same with the description. */
    static String explained(String before, Field field) {
        return field.description().isEmpty()
                ? before + meaning(field)
                : DocText.wrap(before + meaning(field) + ". " + DocText.escape(oneLine(field.description())));
    }

    /** A name of a member as code; a blank one as blanks that are not dropped, since an empty tag is a warning. */
    public static String code(String name) {
        if (PLAIN.matcher(name).matches()) {
            return "{@code " + name + "}";
        }
        String escaped = DocText.escape(name);
        return "<code>" + (escaped.isBlank() ? "&#160;".repeat(name.length()) : escaped) + "</code>";
    }

    /** A block tag, whose further lines are indented. */
    static String tag(String tag, String plain) {
        return DocText.wrap(tag + DocText.escape(oneLine(plain))).replace("\n", "\n    ");
    }

    /** The same as a sentence. */
    static String sentence(Field field) {
        String meaning = meaning(field);
        return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
    }

    private static String oneLine(String plain) {
        return plain.replaceAll("\\s+", " ");
    }

    static String text(String plain) {
        return DocText.wrap(DocText.escape(plain));
    }
}
