package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.JavaNames;
import java.util.Locale;
import java.util.regex.Pattern;

/** The key of a problem can stand in a URI unchanged, and gives the name of a class. */
final class SlugRule implements CatalogRule {

    private static final Pattern SLUG = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-_./][A-Za-z0-9]+)*");

    private static final String EXAMPLE = "out-of-credit";

    /** The maximum length: a pattern with a repeated group matches by recursion. */
    private static final int MOST_CHARACTERS = 100;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyProblem()
                .map(Declaration::name)
                .filter(slug -> !isSlug(slug.text()))
                .forEach(slug -> mistakes.add(CatalogMessage.SLUG, slug.place(), slug.text(), suggestion(slug.text())));
    }

    static boolean isSlug(String text) {
        return text.length() <= MOST_CHARACTERS && SLUG.matcher(text).matches();
    }

    private static String suggestion(String text) {
        if (!text.chars().allMatch(character -> character < 0x7F)) {
            return EXAMPLE;
        }
        String words = JavaNames.constant(text).toLowerCase(Locale.ROOT).replace('_', '-');
        return isSlug(words) ? words : EXAMPLE;
    }
}
