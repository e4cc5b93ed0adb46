package io.github.statuary.processor.page;

import io.github.statuary.processor.document.DocumentModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pages of a package.
 *
 * @param index where the index is served; empty if it is served nowhere
 * @param pages in the order of the URIs of their first types; none for a type whose URI has no path, unless there is an index
 * @param languages those in which there are pages, that of the catalogs first
 * @param paths where pages are in one language, if there are several
 */
record Site(
        DocumentModel model,
        Optional<String> index,
        List<Page> pages,
        List<SiteLanguage> languages,
        LanguagePaths paths) {

    private static final Pattern SEGMENT = Pattern.compile("[^A-Za-z0-9._-]");
    /** The path of the index among the files, where it is served nowhere. */
    private static final String NO_INDEX = "/";

    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    Site {
        pages = List.copyOf(pages);
        languages = List.copyOf(languages);
    }

    static Site of(DocumentModel model, Optional<String> index) {
        List<PageEntry> entries = new ArrayList<>();
        model.problems().forEach(problem -> entries.add(PageEntry.of(problem)));
        model.retired().forEach(retired -> entries.add(PageEntry.of(retired)));
        entries.sort(Comparator.comparing(entry -> entry.type().toString()));
        List<Page> pages = index.isPresent() ? below(index.get(), entries) : atTheirUris(entries);
        List<SiteLanguage> languages = SiteLanguage.of(model);
        List<String> paths = new ArrayList<>(List.of(index.orElse(NO_INDEX)));
        pages.forEach(page -> paths.add(page.path()));
        return new Site(model, index, pages, languages, LanguagePaths.of(paths, languages));
    }

    /** Whether there are pages in several languages. */
    boolean hasLanguages() {
        return languages.size() > 1;
    }

    /** Whether a page has a problem type that is told in a language. */
    boolean tells(Page page, SiteLanguage language) {
        return page.entries().stream().anyMatch(language::tells);
    }

    /** The languages of a page, that of the catalogs first. */
    List<SiteLanguage> languages(Page page) {
        return languages.stream().filter(language -> tells(page, language)).toList();
    }

    /** The languages of the index. */
    List<SiteLanguage> languagesOfIndex() {
        return languages.stream()
                .filter(language -> pages.isEmpty() || entries().stream().anyMatch(language::tells))
                .toList();
    }

    /** Where a page is in one language; without several languages, or without that one, at the path where the client chooses. */
    String path(Page page, SiteLanguage language) {
        return hasLanguages() && tells(page, language) ? paths.of(page.path(), language) : page.path();
    }

    /** Where the index is in one language, which it has. */
    String indexPath(SiteLanguage language) {
        return hasLanguages() ? paths.of(indexPath(), language) : indexPath();
    }

    /** The path of the index among the files, where it is served nowhere. */
    String indexPath() {
        return index.orElse(NO_INDEX);
    }

    /** All problem types that have a page. */
    List<PageEntry> entries() {
        return pages.stream().flatMap(page -> page.entries().stream()).toList();
    }

    private static List<Page> below(String index, List<PageEntry> entries) {
        List<Page> pages = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (PageEntry entry : entries) {
            String name = unique(SEGMENT.matcher(entry.id()).replaceAll("-"), taken);
            pages.add(new Page(index + "/" + name, List.of(entry)));
        }
        return pages;
    }

    private static List<Page> atTheirUris(List<PageEntry> entries) {
        Map<String, List<PageEntry>> byPath = new LinkedHashMap<>();
        for (PageEntry entry : entries) {
            String path = entry.type().getRawPath();
            if (path != null && isPlain(path)) {
                byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(entry);
            }
        }
        List<Page> pages = new ArrayList<>();
        byPath.forEach((path, some) -> {
            Set<String> taken = new HashSet<>();
            pages.add(new Page(
                    path,
                    some.stream()
                            .map(entry -> entry.withId(unique(entry.id(), taken)))
                            .toList()));
        });
        return pages;
    }

    /** Whether a path is absolute, is not that of the whole host, and has no segment that a browser would resolve. */
    private static boolean isPlain(String path) {
        if (!path.startsWith("/") || path.equals("/")) {
            return false;
        }
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean slashAtTheEnd = i == segments.length - 1 && segments[i].isEmpty();
            if (NO_NAMES.contains(segments[i]) && !slashAtTheEnd) {
                return false;
            }
        }
        return true;
    }

    private static String unique(String name, Set<String> taken) {
        String unique = NO_NAMES.contains(name) ? "problem" : name;
        for (int number = 2; !taken.add(unique); number++) {
            unique = name + "-" + number;
        }
        return unique;
    }
}
