package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.PageText;
import io.github.statuary.catalog.model.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what only pages say in another language: any of it may be missing, but nothing may be added to the original. */
final class PageTextReader {

    private final String originalLanguage;
    private final Mistakes<Position> mistakes;

    PageTextReader(String originalLanguage, Mistakes<Position> mistakes) {
        this.originalLanguage = originalLanguage;
        this.mistakes = mistakes;
    }

    /** What a problem of a translation says to pages. */
    PageText of(Declaration<Position> problem, PageText original) {
        return new PageText(
                text(problem, Key.DESCRIPTION, original.description()),
                text(problem, Key.RESOLUTION, original.resolution()),
                text(problem, Key.DEPRECATED, original.deprecated()),
                members("The problem", problem, original.members()));
    }

    /** The meanings of the members of objects, by the names of the objects and of the members. */
    Map<String, Map<String, String>> objects(
            Map<String, Declaration<Position>> declared, Map<String, Map<String, String>> originals) {
        Map<String, Map<String, String>> objects = new LinkedHashMap<>();
        declared.forEach((name, object) -> {
            Map<String, String> original = originals.get(name);
            if (original == null) {
                mistakes.add(CatalogMessage.NO_ORIGINAL_OBJECT
                        .at(object.place(), name)
                        .nearestTo(name, List.copyOf(originals.keySet())));
            } else {
                objects.put(name, members("The object", object, original));
            }
        });
        return objects;
    }

    private Optional<String> text(Declaration<Position> problem, Key key, Optional<String> original) {
        if (original.isEmpty()) {
            String what = "The problem '" + problem.name().text() + "'";
            problem.text(key)
                    .ifPresent(text -> mistakes.add(
                            CatalogMessage.NO_ORIGINAL_TEXT, text.place(), what, key.word(), originalLanguage));
            return Optional.empty();
        }
        return problem.string(key);
    }

    private Map<String, String> members(String what, Declaration<Position> owner, Map<String, String> originals) {
        Map<String, String> members = new LinkedHashMap<>();
        List<String> names = List.copyOf(originals.keySet());
        for (Declaration<Position> field : owner.fields()) {
            String name = field.name().text();
            if (!names.contains(name)) {
                mistakes.add(CatalogMessage.NO_ORIGINAL_MEMBER
                        .at(
                                field.place(),
                                what + " '" + owner.name().text() + "'",
                                name,
                                originalLanguage,
                                names.isEmpty() ? "no fields" : "one of " + String.join(", ", names))
                        .nearestTo(name, names));
            } else if (!field.has(Key.DESCRIPTION)) {
                mistakes.add(
                        CatalogMessage.MISSING_KEY, field.place(), "The field '" + name + "'", Key.DESCRIPTION.word());
            }
            field.string(Key.DESCRIPTION).ifPresent(text -> members.put(name, text));
        }
        return members;
    }
}
