package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.Set;

/** A member of a problem type is not a standard member (RFC 9457, section 3.1). */
final class ReservedMemberRule implements CatalogRule {

    static final Set<String> RESERVED = Set.of("type", "title", "status", "detail", "instance");

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyProblemField()
                .map(Declaration::name)
                .filter(name -> RESERVED.contains(name.text()))
                .forEach(name -> mistakes.add(CatalogMessage.RESERVED_MEMBER, name.place(), name.text()));
    }
}
