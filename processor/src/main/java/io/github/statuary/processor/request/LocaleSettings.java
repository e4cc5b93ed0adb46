package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * The languages that a package speaks besides that of its catalogs.
 *
 * @param languages tags of BCP 47, each once
 * @param partial whether texts may be missing
 * @param asked the attribute or option that names the languages
 */
public record LocaleSettings(List<String> languages, boolean partial, Optional<Place> asked) {

    /** One language only. */
    public static final LocaleSettings NONE = new LocaleSettings(List.of(), false, Optional.empty());

    public LocaleSettings {
        languages = List.copyOf(languages);
    }
}
