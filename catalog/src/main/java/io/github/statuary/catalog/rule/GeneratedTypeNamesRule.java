package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.ObjectName;
import io.github.statuary.catalog.declaration.ProblemTypeBuilder;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every generated type has a different name, also on file systems that ignore case. */
final class GeneratedTypeNamesRule implements CatalogRule {

    private static final int MOST_CHARACTERS = 120;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        Names<P> names = new Names<>(new HashMap<>(), declarations.naming(), mistakes);
        Set<String> constants = new HashSet<>();
        for (Status status : declarations.declaredLast()) {
            if (status.category().isError() && constants.add(status.name())) {
                String name = declarations.naming().className(status);
                Declaration<P> declaration = declarations.statuses().get(status.code());
                if (declaration == null) {
                    names.own(name, owner(status));
                } else {
                    Text<P> pinned = declaration.text(Key.NAME).orElse(declaration.name());
                    names.claim(name, owner(status), pinned.place(), Key.NAME);
                }
            }
        }
        for (Declaration<P> problem : declarations.problems().values()) {
            Text<P> pinned = problem.text(Key.EXCEPTION).orElse(problem.name());
            if (SlugRule.isSlug(problem.name().text())) {
                names.claim(ProblemTypeBuilder.className(problem), owner(problem), pinned.place(), Key.EXCEPTION);
            }
        }
        for (Declaration<P> problem : declarations.problems().values()) {
            problem.text(Key.FAMILY)
                    .ifPresent(family ->
                            names.claim(family.text(), "the family of that name", family.place(), Key.FAMILY));
        }
        for (Declaration<P> object : declarations.objects().values()) {
            if (ObjectName.isName(object.name().text())) {
                names.claim(
                        ObjectType.className(object.name().text()),
                        "the object '" + object.name().text() + "'",
                        object.place(),
                        Key.OBJECTS);
            }
        }
    }

    private static String owner(Status status) {
        return "the status " + status.code();
    }

    private static String owner(Declaration<?> problem) {
        return "the problem '" + problem.name().text() + "'";
    }

    /** The names used so far, in lower case, and what uses them. */
    private record Names<P>(Map<String, String> owners, ExceptionNaming naming, Mistakes<P> mistakes) {

        void own(String name, String owner) {
            owners.put(name.toLowerCase(Locale.ROOT), owner);
        }

        void claim(String name, String owner, P place, Key pin) {
            String other = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), owner);
            if (TakenNames.isCore(name, naming)) {
                mistakes.add(CatalogMessage.CORE_TYPE_NAME, place, name);
            } else if (TakenNames.isOfPlatform(name)) {
                mistakes.add(CatalogMessage.PLATFORM_TYPE_NAME, place, name);
            } else if (other != null && pin == Key.OBJECTS) {
                mistakes.add(CatalogMessage.OBJECT_TYPE_NAME, place, name, other);
            } else if (other != null && !other.equals(owner)) {
                mistakes.add(CatalogMessage.DUPLICATE_TYPE_NAME, place, name, other, pin.word());
            } else if (name.length() > MOST_CHARACTERS) {
                mistakes.add(CatalogMessage.LONG_TYPE_NAME, place, name, MOST_CHARACTERS);
            }
        }
    }
}
