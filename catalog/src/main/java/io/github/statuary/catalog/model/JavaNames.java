package io.github.statuary.catalog.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the words of a catalog into Java names. */
public final class JavaNames {

    // spotless:off
    /** The words that cannot be names of variables or methods, and {@code yield}, which cannot start a statement. */
    private static final Set<String> KEYWORDS = Set.of(
            "_", "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const",
            "continue", "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float",
            "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new",
            "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp", "super",
            "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "void", "volatile",
            "while", "yield");
    // spotless:on

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern OUTER_UNDERSCORES = Pattern.compile("^_+|_+$");

    private static final Pattern GIVES_IDENTIFIER =
            Pattern.compile("[\\x00-\\x7F&&[^A-Za-z0-9]]*[A-Za-z][\\x00-\\x7F]*");

    private JavaNames() {}

    /** Whether the word is reserved in Java. */
    public static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** The words in lower camel case, with an underscore after a keyword: {@code ledger_id} is {@code ledgerId}. */
    public static String identifier(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : NOT_ALPHANUMERIC.split(words)) {
            name.append(name.isEmpty() ? word : capitalized(word));
        }
        return isKeyword(name.toString()) ? name.append('_').toString() : name.toString();
    }

    /** Whether an identifier follows from the words: they are ASCII, and the first letter or digit is a letter. */
    public static boolean giveIdentifier(String words) {
        return GIVES_IDENTIFIER.matcher(words).matches();
    }

    /** The words in upper camel case, with their inner capitals: {@code out-of-credit} is {@code OutOfCredit}. */
    public static String upperCamel(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : NOT_ALPHANUMERIC.split(words)) {
            name.append(capitalized(word));
        }
        return name.toString();
    }

    /** The words of a constant in upper camel case: {@code NOT_FOUND} is {@code NotFound}. */
    public static String upperCamelOfConstant(String constant) {
        return upperCamel(constant.toLowerCase(Locale.ROOT));
    }

    /** The words as a constant; an apostrophe does not separate words: {@code I'm a teapot} is {@code IM_A_TEAPOT}. */
    public static String constant(String words) {
        String joined = words.replace("'", "");
        String parted =
                NOT_ALPHANUMERIC.matcher(HUMP.matcher(joined).replaceAll("_")).replaceAll("_");
        return OUTER_UNDERSCORES.matcher(parted).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The word with an upper-case first letter. */
    public static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
