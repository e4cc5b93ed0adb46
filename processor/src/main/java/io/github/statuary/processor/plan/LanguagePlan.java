package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Translation;
import io.github.statuary.processor.request.KnownPackage;
import io.github.statuary.processor.request.UsedPackages;
import java.util.ArrayList;
import java.util.List;

/**
 * The languages that the problems of a package are told in.
 *
 * @param language the language of the catalogs
 * @param originals the texts in that language
 * @param translations the texts in other languages; of this package alone
 * @param used the packages that this one is built over, as far as they have translations
 */
public record LanguagePlan(
        String language, List<OriginalText> originals, List<Translation> translations, List<KnownPackage> used) {

    public LanguagePlan {
        originals = List.copyOf(originals);
        translations = List.copyOf(translations);
        used = List.copyOf(used);
    }

    /** The languages of a package that has one only, over packages that may have more. */
    static LanguagePlan over(UsedPackages used, String language) {
        List<KnownPackage> spoken = new ArrayList<>();
        for (KnownPackage other : used.withCore()) {
            if (other.languages()) {
                spoken.add(other);
            }
        }
        return new LanguagePlan(language, List.of(), List.of(), spoken);
    }

    /** These languages with those of the package itself. */
    public LanguagePlan with(List<OriginalText> texts, List<Translation> translated) {
        return new LanguagePlan(language, texts, translated, used);
    }

    /** Whether a problem may be told in more than one language. */
    public boolean spoken() {
        return !translations.isEmpty() || !used.isEmpty();
    }
}
