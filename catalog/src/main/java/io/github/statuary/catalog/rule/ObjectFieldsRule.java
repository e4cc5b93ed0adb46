package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.declaration.Value.TypeOfField;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.ObjectType;
import java.util.HashSet;
import java.util.Set;

/** An object has fields, whose names in Java do not clash with what its record has or uses. */
final class ObjectFieldsRule implements CatalogRule {

    /** The names that a component of a record cannot have, and those that the generated record has or uses itself. */
    static final Set<String> TAKEN = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "logText",
            "publicMembers",
            "serialVersionUID",
            "ObjectMembers",
            "Objects",
            "Snapshot",
            "java");

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        Set<String> records = new HashSet<>();
        for (Declaration<P> object : declarations.objects().values()) {
            records.add(ObjectType.className(object.name().text()));
            if (object.fields().isEmpty() && !object.has(Key.FIELDS)) {
                mistakes.add(
                        CatalogMessage.NO_OBJECT_FIELDS,
                        object.place(),
                        object.name().text());
            }
            for (Declaration<P> field : object.fields()) {
                Text<P> name = JavaNameRule.of(field);
                if (TAKEN.contains(name.text())) {
                    clash(field, name, "what the record of every object has", mistakes);
                }
            }
        }
        // Where a name can be a variable and a class, Java takes it for the variable; the enum of a field is named
        // after it.
        declarations.everyField().forEach(field -> {
            Text<P> name = JavaNameRule.of(field);
            boolean isEnum = field.fieldType()
                    .flatMap(TypeOfField::type)
                    .filter(type -> type.innermost() instanceof Enumeration)
                    .isPresent();
            if (records.contains(name.text()) || (isEnum && records.contains(JavaNames.capitalized(name.text())))) {
                clash(field, name, "a generated type", mistakes);
            }
        });
        if (!records.isEmpty()) {
            declarations
                    .everyProblemField()
                    .filter(field -> JavaNameRule.of(field).text().equals(CoreTypes.OBJECT_MEMBERS))
                    .forEach(field -> clash(field, JavaNameRule.of(field), "a generated type", mistakes));
        }
    }

    private static <P> void clash(Declaration<P> field, Text<P> name, String other, Mistakes<P> mistakes) {
        mistakes.add(
                CatalogMessage.OBJECT_FIELD_NAME, name.place(), field.name().text(), name.text(), other);
    }
}
