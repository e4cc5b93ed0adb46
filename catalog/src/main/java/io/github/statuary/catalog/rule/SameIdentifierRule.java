package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two members of a problem type or object do not give the same Java name, ignoring case. */
final class SameIdentifierRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        for (Declaration<P> owner : declarations.everyOwner()) {
            Map<String, String> names = new HashMap<>();
            for (Declaration<P> field : owner.fields()) {
                String name = field.name().text();
                Text<P> identifier = JavaNameRule.of(field);
                if (identifier.text().isEmpty()) {
                    continue;
                }
                String other = names.putIfAbsent(identifier.text().toLowerCase(Locale.ROOT), name);
                if (other != null) {
                    mistakes.add(CatalogMessage.SAME_IDENTIFIER, identifier.place(), other, name);
                }
            }
        }
    }
}
