package io.github.statuary.processor.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where pages are in each of several languages: at the path where the client chooses, with the tag behind it.
 *
 * @param starts what the paths of a page in its languages begin with, by the path where the client chooses
 */
record LanguagePaths(Map<String, String> starts) {

    LanguagePaths {
        starts = Map.copyOf(starts);
    }

    /** The paths for these pages, so that no page in one language is where another page is. */
    static LanguagePaths of(Collection<String> paths, List<SiteLanguage> languages) {
        Set<String> taken = new HashSet<>(paths);
        Map<String, String> starts = new HashMap<>();
        for (String path : paths) {
            String start = path.endsWith("/") ? path + "index." : path + ".";
            while (anyTaken(start, languages, taken)) {
                start += ".";
            }
            starts.put(path, start);
        }
        return new LanguagePaths(starts);
    }

    private static boolean anyTaken(String start, List<SiteLanguage> languages, Set<String> taken) {
        return languages.stream().anyMatch(language -> taken.contains(path(start, language)));
    }

    private static String path(String start, SiteLanguage language) {
        return start + language.tag().toLowerCase(Locale.ROOT);
    }

    /** What the paths of a page begin with. */
    String start(String path) {
        String start = starts.get(path);
        if (start == null) {
            throw new IllegalArgumentException("no page at " + path);
        }
        return start;
    }

    /** The path of a page in one language. */
    String of(String path, SiteLanguage language) {
        return path(start(path), language);
    }
}
