package io.github.statuary.processor.page;

import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.Retryable;
import java.util.List;
import java.util.Locale;

/** The fixed words of pages, in one language. */
interface PageWords {

    /** The words in a language, or else in English. */
    static PageWords in(String tag) {
        return switch (tag.split("-", 2)[0].toLowerCase(Locale.ROOT)) {
            case "de" -> new GermanWords();
            case "fr" -> new FrenchWords();
            default -> new EnglishWords();
        };
    }

    /** The language of the words, without a region. */
    String language();

    String problemTypes();

    /** The link to the index. */
    String allProblemTypes();

    /**
     * What is at the foot of each page.
     *
     * @param rfc the name of the standard, as a link
     * @param mediaType as code
     */
    String aboutProblems(String rfc, String mediaType);

    String deprecated();

    String draft();

    String whatADraftIs();

    String retired();

    String whatRetiredMeans();

    String whatToDo();

    String tryAgain();

    /**
     * Whether a client may send the request again.
     *
     * @param pause whether it has to wait for the time in {@code Retry-After}
     */
    String retry(Retryable retryable, boolean pause);

    /** The heading of the members. */
    String members();

    /** What a column with names of members has at its head. */
    String member();

    String type();

    String meaning();

    String standardMembers();

    String headerFields();

    String example();

    /** The link to the definition of a status, if that is no RFC. */
    String definition();

    /** A section of an RFC. */
    String section(String rfc, String section);

    /** What stands behind the type of a member that may be missing. */
    String optional();

    /** What the heading of an object has before its name. */
    String object();

    /** The type of a member that is an object with a name. */
    String objectNamed(String name);

    String arrayOf(String elements);

    String objectOf(String values);

    String oneOf(List<String> words);

    String scalar(Scalar scalar);
}
