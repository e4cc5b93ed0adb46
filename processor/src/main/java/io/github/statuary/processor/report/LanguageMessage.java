package io.github.statuary.processor.report;

import java.util.Locale;

/** Every message about languages but those about the content of their files. The ids stay the same for ever. */
public enum LanguageMessage {
    NOT_A_LANGUAGE("STA-801", "'%s' in %s is no language. Write a tag of BCP 47, such as de or fr-CA."),
    OF_THE_CATALOGS(
            "STA-802",
            "'%s' in locales is the language of the catalogs already. Take it out, or write the language of the catalogs under"
                    + " 'language' in a catalog; without that it is en."),
    NO_FILE(
            "STA-803",
            "There is no file with the texts in %s. These places were tried: %s. Write %s beside the catalog; a template with all"
                    + " keys and texts is in the class output: %s."),
    NOTHING_TO_TRANSLATE(
            "STA-804",
            "locales has no effect: the package has no catalog with problem types, and maps no class with a type. Remove locales, or"
                    + " add a catalog.");

    private final String id;
    private final String template;

    LanguageMessage(String id, String template) {
        this.id = id;
        this.template = template;
    }

    /** The stable id, such as {@code STA-801}. */
    public String id() {
        return id;
    }

    /** The message about that place with those arguments. */
    public Mistake at(Place place, Object... arguments) {
        return new Mistake(id, place, String.format(Locale.ROOT, template, arguments));
    }
}
