package io.github.statuary.catalog.declaration;

import java.util.List;
import java.util.Optional;

/**
 * What one file declares.
 *
 * @param base the prefix of type URIs, text or a hole
 * @param language the language of the texts, text or a hole
 * @param hasAllStatuses whether the statuses are all that the file means to declare; false after a mistake that is reported
 * @param objects each with its fields
 * @param hasAllObjects the same for the objects
 * @param <P> the kind of place
 */
public record CatalogFile<P>(
        Optional<Value<P>> base,
        Optional<Value<P>> language,
        List<Declaration<P>> statuses,
        boolean hasAllStatuses,
        List<Declaration<P>> objects,
        boolean hasAllObjects,
        List<Declaration<P>> problems) {

    public CatalogFile {
        statuses = List.copyOf(statuses);
        objects = List.copyOf(objects);
        problems = List.copyOf(problems);
    }

    /** The prefix as text. */
    public Optional<Text<P>> baseText() {
        return text(base);
    }

    /** The language as text. */
    public Optional<Text<P>> languageText() {
        return text(language);
    }

    private static <P> Optional<Text<P>> text(Optional<Value<P>> value) {
        return value.flatMap(each -> each instanceof Text<P> text ? Optional.of(text) : Optional.empty());
    }
}
