package io.github.statuary.processor.report;

/**
 * Every message that the processor itself can print; a catalog's mistakes have their own in the catalog module.
 *
 * <p>Each has an id that stays the same for ever, and a text of three sentences: what is wrong, why, and how to fix it.
 */
public enum Message {
    INTERNAL_FAILURE(
            "STA-001",
            "Statuary failed: %s. This is a mistake of Statuary's, not of yours."
                    + " Please report it with this message and the annotated source."),
    SOURCE_LEVEL_TOO_LOW(
            "STA-002",
            "The source level is %s, and the generated code needs 17 or newer, for its records and sealed classes."
                    + " Compile with --release 17 or higher."),
    UNKNOWN_OPTION("STA-101", "There is no option -A%s. Statuary reads only the options it knows.%s"),
    UNKNOWN_WORD("STA-102", "'%s' is not a value of %s. It takes one of %s.%s"),
    NOT_A_NUMBER("STA-103", "'%s' is not a status code. %s takes numbers separated by commas. Write 404, for example."),
    NO_SUCH_ERROR_STATUS(
            "STA-104", "%s has %s, which is no 4xx or 5xx of the catalog, and only those get an exception class.%s"),
    ILLEGAL_CLASS_NAME(
            "STA-105",
            "'%s' would be the name of a generated class and is not a Java identifier."
                    + " The name is made from exceptionPrefix, the status and exceptionSuffix. Change the prefix or suffix."),
    NO_PACKAGE(
            "STA-106",
            "The annotated type is in the unnamed package. Generated types could not be imported from there."
                    + " Move it to a package."),
    ANNOTATED_TWICE(
            "STA-107",
            "Package %s is annotated twice, and each annotation would generate the same types. Remove one of the two."),
    TYPE_EXISTS("STA-201", "%s exists already in this package, and Statuary would generate a type of that name. %s"),
    GENERATED_NAME_TWICE(
            "STA-202",
            "Two generated types would be named %s. The exception prefix and suffix must keep the names apart."
                    + " Change exceptionPrefix or exceptionSuffix."),
    ADAPTER_WITHOUT_FRAMEWORK(
            "STA-203",
            "The adapter %s was asked for, and %s is not on the compile class path."
                    + " Add the framework's dependency, or take the adapter out of the list."),
    CATALOG_NOT_FOUND(
            "STA-204",
            "The catalog '%s' was not found. These places were tried: %s."
                    + " Put the file there, or name its directory with -Astatuary.catalog.path."),
    NO_SUCH_SET("STA-205", "There is no set '%s'. A reference that begins with statuary: names a shipped set: %s.%s"),
    NOT_WRITTEN("STA-301", "%s could not be written: %s. Check that the output folder exists and can be written to.");

    private final String id;
    private final String template;

    Message(String id, String template) {
        this.id = id;
        this.template = template;
    }

    /** The stable id, such as {@code STA-101}. */
    public String id() {
        return id;
    }

    /** The message about that place with those arguments. */
    public Mistake at(Place place, Object... arguments) {
        return new Mistake(id, place, String.format(java.util.Locale.ROOT, template, arguments));
    }
}
