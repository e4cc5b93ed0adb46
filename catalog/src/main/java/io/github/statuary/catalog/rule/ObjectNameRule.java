package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.ObjectName;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;

/** The name of an object gives the name of a record, and no other type has it. */
final class ObjectNameRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyObject()
                .map(Declaration::name)
                .filter(name -> !ObjectName.isName(name.text()))
                .forEach(name -> mistakes.add(CatalogMessage.OBJECT_NAME, name.place(), name.text()));
    }
}
