package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.regex.Pattern;

/**
 * Every format of problems allows the name of a member (RFC 9457, section 3.2), and the name gives a Java name.
 */
final class MemberNameRule implements CatalogRule {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,79}");

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyField()
                .map(Declaration::name)
                .filter(name -> !NAME.matcher(name.text()).matches())
                .forEach(name -> mistakes.add(CatalogMessage.MEMBER_NAME, name.place(), name.text()));
    }
}
