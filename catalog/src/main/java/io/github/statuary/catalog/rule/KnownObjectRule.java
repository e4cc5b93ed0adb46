package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.CatalogFile;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.ObjectName;
import io.github.statuary.catalog.declaration.Value.TypeOfField;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import java.util.List;

/** A field's type that is a word of the catalog's own is the name of an object. */
final class KnownObjectRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        if (!declarations.files().stream().allMatch(CatalogFile::hasAllObjects)) {
            return;
        }
        List<String> words = ObjectName.typesWith(declarations.objects().keySet().stream()
                .filter(ObjectName::isName)
                .toList());
        declarations
                .everyField()
                .flatMap(field -> field.fieldType().stream())
                .forEach(type -> check(type, declarations, words, mistakes));
    }

    private static <P> void check(
            TypeOfField<P> type, Declarations<P> declarations, List<String> words, Mistakes<P> mistakes) {
        type.type().ifPresent(fieldType -> {
            if (fieldType.innermost() instanceof ObjectOf object
                    && !declarations.objects().containsKey(object.name())) {
                mistakes.add(CatalogMessage.FIELD_TYPE
                        .at(type.place(), object.name(), String.join(", ", words))
                        .nearestTo(object.name(), words));
            }
        });
    }
}
