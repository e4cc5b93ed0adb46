package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.FieldTypeSyntax;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.yaml.RawScalar;

/** The type of a field is one that Java and JSON both have. */
final class FieldTypeRule implements CatalogRule {

    @Override
    public void check(Declarations declarations, Mistakes mistakes) {
        declarations
                .everyField()
                .flatMap(field -> field.value(Key.FIELD_TYPE).stream())
                .forEach(type -> check(type, mistakes));
    }

    private static void check(RawScalar type, Mistakes mistakes) {
        FieldTypeSyntax.parse(
                type.text(),
                wrong -> mistakes.add(CatalogMessage.FIELD_TYPE
                        .at(type.position(), wrong, String.join(", ", Scalar.words()))
                        .nearestTo(wrong, Scalar.words())));
    }
}
