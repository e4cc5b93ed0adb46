package io.github.statuary.catalog.read;

import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.Translation;
import java.util.List;

/**
 * The result of reading a translation.
 *
 * @param translation only what is complete: of a problem type all texts, or none
 * @param mistakes what is wrong in the files, in the order of the files and of the places in them
 * @param gaps what the files do not say, in the same order
 */
public record TranslationReading(
        Translation translation, List<CatalogMistake<Position>> mistakes, List<CatalogMistake<Position>> gaps) {

    public TranslationReading {
        mistakes = List.copyOf(mistakes);
        gaps = List.copyOf(gaps);
    }
}
