package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/**
 * The name of a member can be sent: it is not empty, and UTF-8 has its characters. RFC 9457, section 3.2, recommends three or more
 * letters, digits and underscores; contracts that are older than the recommendation have other names.
 */
final class MemberNameRule implements CatalogRule {

    private static final int MOST_CHARACTERS = 200;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyField()
                .map(Declaration::name)
                .filter(name -> !isName(name.text()))
                .forEach(name -> mistakes.add(CatalogMessage.MEMBER_NAME, name.place(), name.text(), MOST_CHARACTERS));
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_CHARACTERS
                && text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
}
