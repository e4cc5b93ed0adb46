package io.github.statuary.catalog.mistake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** All messages about mistakes in a catalog. The ids are stable; the words are not. */
public enum CatalogMessage {
    // The file
    UNREADABLE("CAT-101", "The file cannot be read: %1$s", "a readable file"),
    TOO_LARGE("CAT-102", "The file has more than %1$s bytes", "a smaller file; a catalog may be parted into several"),
    NOT_UTF_8("CAT-103", "The bytes here are not UTF-8", "a file in UTF-8"),
    NOT_YAML("CAT-104", "This is not YAML: %1$s", "YAML 1.2, complete to the end"),
    TAB("CAT-105", "A tab stands where YAML allows none", "blanks; YAML is never indented by tabs"),
    UNPRINTABLE(
            "CAT-106", "The character U+%1$s may not stand in YAML", "printable text, or an escape in double quotes"),
    TAG("CAT-107", "A tag, %1$s", "plain values; a catalog has no tags"),
    ANCHOR("CAT-108", "An anchor, &%1$s", "plain values; a catalog has no anchors"),
    ALIAS("CAT-109", "An alias, *%1$s", "the value itself; a catalog has no aliases"),
    SECOND_DOCUMENT("CAT-110", "A second document begins here", "one document in a file"),
    NOT_A_MAP("CAT-111", "The file holds %1$s", "a map with the keys base, statuses and problems"),
    TOO_DEEP("CAT-112", "The file is nested too deeply here", "at most %1$s levels"),
    COMPLEX_KEY("CAT-113", "The key is %1$s", "a word"),
    MORE_MISTAKES("CAT-199", "There are more mistakes: %1$s", "these mistakes to be fixed first"),

    // The shape
    UNKNOWN_KEY("CAT-201", "Unknown key '%1$s' in %2$s", "one of %3$s"),
    DUPLICATE_KEY("CAT-202", "The key '%1$s' is here a second time, first on line %2$s", "every key once"),
    WRONG_KIND("CAT-203", "'%1$s' is %2$s", "%3$s"),
    MISSING_KEY("CAT-204", "%1$s has no '%2$s'", "the key '%2$s'"),
    BLANK_TEXT("CAT-205", "The text of '%1$s' is empty", "at least one visible character"),
    LONG_TEXT("CAT-206", "The text of '%1$s' is too long", "at most %2$s characters"),
    CONTROL_CHARACTER("CAT-207", "The text of '%1$s' has the character U+%2$s", "text without control characters"),
    LINE_BREAK("CAT-208", "The text of '%1$s' has more than one line", "one line"),

    LANGUAGE("CAT-209", "'%1$s' is no language", "a tag of BCP 47, such as de or fr-CA"),
    RETRYABLE("CAT-210", "'%1$s' does not say who may try again", "true or false without quotes, or if-idempotent"),
    LOG_LEVEL("CAT-211", "'%1$s' is no level of a log", "off, debug, info, warning or error"),

    // Statuses
    CODE_OUT_OF_RANGE("CAT-301", "'%1$s' is no status code", "a number from 100 to 599"),
    DUPLICATE_CODE("CAT-302", "The status %1$s is here a second time, first on line %2$s", "every code once in a file"),
    CONSTANT_NAME(
            "CAT-303",
            "'%1$s' cannot be the name of a constant",
            "upper-case letters, digits and single underscores, such as %2$s"),
    DUPLICATE_STATUS_NAME("CAT-304", "The name %1$s is taken by the status %2$s", "a name of its own"),
    FORMER_NAME("CAT-305", "The name %1$s was once that of the status %2$s", "a name of its own"),
    PHRASE(
            "CAT-306",
            "The phrase has the character U+%1$s",
            "what can be sent in a status line: letters, digits, blanks"),
    NO_NAME_IN_PHRASE(
            "CAT-307", "The phrase '%1$s' gives no name", "the key 'name', or a phrase that begins with a letter"),
    REFERENCE("CAT-308", "'%1$s' is no web address", "a URL that begins with https:// or http://"),
    STATUS_BESIDE_CORE(
            "CAT-311",
            "The statuses of this package are those of its core, %2$s, so the status %1$s cannot be declared here",
            "the status in a catalog of the package %2$s"),
    CORE_CONSTANT_NAME("CAT-310", "The name %1$s is one that HttpStatus itself uses", "a name of its own"),
    CONTENT_FORBIDDEN("CAT-309", "A response of %1$s has no content", "content: false, or nothing"),

    // Problem types
    SLUG(
            "CAT-401",
            "'%1$s' cannot be the key of a problem",
            "words of letters and digits joined by - _ . or /, such as %2$s"),
    DUPLICATE_SLUG(
            "CAT-402", "The problem '%1$s' is here a second time, first on line %2$s", "every key once in a file"),
    PROBLEM_STATUS("CAT-403", "The status %1$s is no error", "a number from 400 to 599"),
    UNKNOWN_STATUS(
            "CAT-404", "The status %1$s is not in the catalog", "a registered code, or one declared under statuses"),
    STATUS_NOT_OF_CORE(
            "CAT-419",
            "The core %2$s does not have the status %1$s",
            "a status of the core, or one declared in a catalog of the package %2$s"),
    BASE("CAT-405", "The base '%1$s' is no prefix of type URIs", "an absolute URI that ends in / or #, such as %2$s"),
    NO_BASE("CAT-406", "The problem '%1$s' has no type URI", "the key 'base' in the file, or 'type' in the problem"),
    TYPE_URI("CAT-407", "'%1$s' is no type URI", "an absolute URI, such as %2$s"),
    DUPLICATE_TYPE("CAT-408", "The type URI %1$s is that of '%2$s' too", "a type URI of its own"),
    HEADER_NAME("CAT-409", "'%1$s' is no header's name", "letters, digits and hyphens, such as Retry-After"),
    FRAMING_HEADER("CAT-410", "The header %1$s is set by the server", "another header, or nothing"),
    DUPLICATE_HEADER("CAT-411", "The header %1$s is required twice", "every header once"),
    STATUS_HEADER("CAT-412", "The header %1$s is required by the status %2$s already", "other headers, or nothing"),
    MANY_HEADERS("CAT-413", "The problem requires %1$s headers", "at most %2$s"),
    UNBALANCED_BRACE("CAT-414", "The detail has a single '%1$s'", "{field}, or the brace twice for the brace itself"),
    PLACEHOLDER_NAME(
            "CAT-415", "The detail has a place for '%1$s', which is no field's name", "the name of a field in braces"),
    UNKNOWN_PLACEHOLDER("CAT-416", "The detail has a place for '%1$s', but there is no such field", "%2$s"),
    HIDDEN_PLACEHOLDER("CAT-417", "The detail would publish '%1$s', which is %2$s", "a public field"),
    OPTIONAL_PLACEHOLDER(
            "CAT-418", "The detail would have a hole where the optional '%1$s' is absent", "a required field"),

    EXAMPLE_UNKNOWN("CAT-420", "The example has '%1$s', but there is no such field", "%2$s"),
    EXAMPLE_HIDDEN("CAT-421", "The example would publish '%1$s', which is %2$s", "public fields alone"),
    EXAMPLE_WITHOUT("CAT-422", "The example has no '%1$s'", "a value for every required public field"),
    EXAMPLE_VALUE("CAT-423", "'%1$s' of the example is %2$s", "%3$s"),
    RETIRED_WITH(
            "CAT-424", "The problem '%1$s' is retired, so it cannot have '%2$s'", "title, type and description alone"),
    RETIRED_KEY(
            "CAT-425",
            "The problem '%1$s' is retired in an earlier catalog",
            "a new key, since clients know the meaning of the old one"),
    RETIRED_TYPE(
            "CAT-426",
            "The type URI %1$s is that of '%2$s', which is retired",
            "a new type URI, since clients know the meaning of the old one"),

    // Fields
    MEMBER_NAME(
            "CAT-501",
            "'%1$s' cannot be the name of a member",
            "text of 1 to %2$s characters, none of them half of a surrogate pair"),
    RESERVED_MEMBER(
            "CAT-502",
            "'%1$s' is a member of every problem",
            "a name other than type, title, status, detail, instance"),
    INHERITED_METHOD(
            "CAT-503",
            "A method of '%1$s' would clash with %2$s of every exception",
            "another name, or another Java name by the key 'java'"),
    SAME_IDENTIFIER(
            "CAT-504",
            "'%1$s' and '%2$s' have the same name in Java",
            "names that differ in letters, or another Java name by the key 'java'"),
    FIELD_TYPE("CAT-505", "'%1$s' is no type", "one of %2$s, enum [a, b], list<T>, map<T>"),
    NO_ENUM_WORDS("CAT-506", "The enum has no words", "words in brackets, such as enum [low, high]"),
    DUPLICATE_ENUM_WORD("CAT-507", "The enum has the word '%1$s' twice", "every word once"),
    ENUM_WORD(
            "CAT-508",
            "The word '%1$s' gives no constant",
            "letters and digits, a letter first, joined by - _ . or blanks"),
    SAME_ENUM_CONSTANT("CAT-509", "The words '%1$s' and '%2$s' give the same constant", "words that differ in letters"),
    MANY_ENUM_WORDS("CAT-510", "The enum has more than %1$s words", "fewer, or the type string"),
    MANY_FIELDS("CAT-511", "The %1$s has %2$s fields", "at most %3$s"),
    VISIBILITY("CAT-512", "'%1$s' is no visibility", "public, log-only or secret"),
    JAVA_NAME("CAT-513", "'%1$s' cannot be a name in Java", "a letter, then letters and digits, and no keyword"),
    NO_JAVA_NAME("CAT-514", "No Java name follows from '%1$s'", "the key 'java' with a name in Java"),

    // Objects
    OBJECT_NAME(
            "CAT-521",
            "'%1$s' cannot be the name of an object",
            "words of letters and digits joined by - or _, other than the types that are always there"),
    DUPLICATE_OBJECT(
            "CAT-522", "The object '%1$s' is here a second time, first on line %2$s", "every name once in a file"),
    NO_OBJECT_FIELDS("CAT-523", "The object '%1$s' has no fields", "a field at least"),
    OBJECT_FIELD_NAME(
            "CAT-524",
            "The name of '%1$s' in Java, %2$s, would clash with %3$s",
            "another name, or another Java name by the key 'java'"),
    OBJECT_CYCLE("CAT-525", "The object '%1$s' contains itself: %2$s", "objects that do not, such as one with an id"),
    DEEP_OBJECTS("CAT-526", "Objects are nested too deeply here", "at most %1$s levels"),
    MANY_OBJECTS("CAT-527", "There are %1$s objects", "at most %2$s"),

    // Names of types
    TYPE_NAME("CAT-601", "'%1$s' cannot be the name of a type", "an upper-case letter, then letters and digits"),
    CORE_TYPE_NAME("CAT-602", "The name %1$s is that of a type that is always generated", "a name of its own"),
    PLATFORM_TYPE_NAME("CAT-603", "The name %1$s would hide java.lang.%1$s", "a name of its own"),
    DUPLICATE_TYPE_NAME(
            "CAT-604", "The name %1$s is that of %2$s too", "a name of its own, such as one given by the key '%3$s'"),
    OBJECT_TYPE_NAME(
            "CAT-606",
            "The object's record has the name %1$s, which is that of %2$s too",
            "another name for the object; a response does not contain it"),
    LONG_TYPE_NAME("CAT-605", "The name %1$s is too long for a file", "at most %2$s characters"),

    // Translations
    NO_TRANSLATION(
            "CAT-701",
            "The problem '%1$s' has no texts in %2$s",
            "its title and detail here; with localesPartial = true it is told in the language of the catalogs"),
    NO_ORIGINAL("CAT-702", "The problem '%1$s' is neither in the catalogs nor mapped", "the key of a problem"),
    NO_ORIGINAL_DETAIL(
            "CAT-703", "The problem '%1$s' has no detail in %2$s", "a title alone, or a detail in both languages"),
    LOST_PLACEHOLDER("CAT-704", "The detail has no place for '%1$s', which it has in %2$s", "{%1$s} in the text"),
    OTHER_PLACEHOLDER("CAT-705", "The detail has a place for '%1$s', which it has not in %2$s", "%3$s"),
    OTHER_LANGUAGE("CAT-706", "The language is '%1$s' in the file of %2$s", "%2$s, or nothing"),
    NO_ORIGINAL_TEXT(
            "CAT-707",
            "%1$s has no '%2$s' in %3$s",
            "only what is there in both languages; without it, the page shows none"),
    NO_ORIGINAL_MEMBER("CAT-708", "%1$s has no public member '%2$s' with a description in %3$s", "%4$s"),
    NO_ORIGINAL_OBJECT("CAT-709", "The object '%1$s' is not in the catalogs", "the name of an object");

    private final String id;
    private final String what;
    private final String expected;

    CatalogMessage(String id, String what, String expected) {
        this.id = id;
        this.what = what;
        this.expected = expected;
    }

    /** The stable id, such as {@code CAT-201}. */
    public String id() {
        return id;
    }

    /**
     * The message as a mistake at a place.
     *
     * @param words the arguments of the text; strings are made printable
     */
    public <P> CatalogMistake<P> at(P place, Object... words) {
        Object[] quoted = Arrays.stream(words)
                .map(word -> word instanceof String text ? QuotedText.of(text) : word)
                .toArray();
        return new CatalogMistake<>(
                this,
                place,
                String.format(Locale.ROOT, what, quoted),
                String.format(Locale.ROOT, expected, quoted),
                Optional.empty());
    }
}
