package io.github.statuary.catalog.model;

import java.util.regex.Pattern;

/** A tag of BCP 47 that begins with a language (RFC 5646, section 2.1). */
public final class LanguageTag {

    /** The language, then script, region, variants, extensions and private use, each in its place. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?"
                    + "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,8}(-[a-wyz0-9](-[a-z0-9]{2,8}){1,8}){0,8}(-x(-[a-z0-9]{1,8}){1,8})?");

    private static final int MOST_CHARACTERS = 100;

    private LanguageTag() {}

    /** Whether the text is such a tag. */
    public static boolean isTag(String text) {
        return text.length() <= MOST_CHARACTERS && TAG.matcher(text).matches();
    }
}
