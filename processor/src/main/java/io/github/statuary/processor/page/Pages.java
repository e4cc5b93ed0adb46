package io.github.statuary.processor.page;

import io.github.statuary.Document;
import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.Documents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of a package: its files, and what is served. */
public final class Pages {

    private final Site site;
    private final Set<Document> documents;

    private Pages(Site site, Set<Document> documents) {
        this.site = site;
        this.documents = documents;
    }

    /**
     * The pages of a package.
     *
     * @param index the path of the index; without one, it is a file only
     */
    public static Pages of(DocumentModel model, Optional<String> index, Collection<Document> documents) {
        return new Pages(Site.of(model, index), Set.copyOf(documents));
    }

    /**
     * The texts of the files, by name. Of several languages each has files of its own; that of the catalogs is also in the files
     * without a language in their names, which are at the paths of the problem types.
     */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        if (documents.contains(Document.HTML)) {
            site.languages().forEach(language -> {
                HtmlPages html = new HtmlPages(site, language);
                files(".html", language, html::index, html::page, files);
            });
        }
        if (documents.contains(Document.MARKDOWN)) {
            site.languages()
                    .forEach(language -> files(
                            ".md",
                            language,
                            () -> MarkdownPages.index(site, language),
                            page -> MarkdownPages.page(site, language, page),
                            files));
        }
        return files;
    }

    private void files(
            String ending,
            SiteLanguage language,
            Supplier<String> index,
            Function<Page, String> text,
            Map<String, String> files) {
        String folder = ending.equals(".md") ? "markdown/" : "html/";
        boolean first = language.equals(site.languages().get(0));
        if (site.languagesOfIndex().contains(language)) {
            String indexText = index.get();
            if (first) {
                files.put(folder + Page.file(site.indexPath()) + ending, indexText);
            }
            files.put(folder + Page.file(site.indexPath(language)) + ending, indexText);
        }
        for (Page page : site.pages()) {
            if (site.tells(page, language)) {
                String pageText = text.apply(page);
                if (first) {
                    files.put(folder + page.file() + ending, pageText);
                }
                files.put(folder + Page.file(site.path(page, language)) + ending, pageText);
            }
        }
    }

    /** What is served in each language, in the order of the paths: nothing without {@link Document#HTML}. */
    public List<ServedPage> served() {
        List<ServedPage> served = new ArrayList<>();
        if (documents.contains(Document.HTML)) {
            for (SiteLanguage language : site.languages()) {
                HtmlPages html = new HtmlPages(site, language);
                if (site.index().isPresent() && site.languagesOfIndex().contains(language)) {
                    served.add(new ServedPage(site.indexPath(language), html.index(), null));
                }
                for (Page page : site.pages()) {
                    if (site.tells(page, language)) {
                        served.add(
                                new ServedPage(site.path(page, language), html.page(page), markdown(page, language)));
                    }
                }
            }
        }
        return served;
    }

    /**
     * What the paths of each page in its languages begin with, by the path where the client chooses the language; empty if there is
     * one language only.
     */
    public Map<String, String> starts() {
        Map<String, String> starts = new LinkedHashMap<>();
        if (site.hasLanguages() && documents.contains(Document.HTML)) {
            site.index().ifPresent(path -> starts.put(path, site.paths().start(path)));
            site.pages().forEach(page -> starts.put(page.path(), site.paths().start(page.path())));
        }
        return starts;
    }

    private @Nullable String markdown(Page page, SiteLanguage language) {
        return documents.contains(Document.MARKDOWN) ? MarkdownPages.page(site, language, page) : null;
    }

    /** The JSON Schema that is served at each path, if the package has one. */
    public Optional<String> schema() {
        return documents.contains(Document.JSON_SCHEMA)
                ? Optional.of(Documents.write(site.model(), Set.of(Document.JSON_SCHEMA))
                        .values()
                        .iterator()
                        .next())
                : Optional.empty();
    }

    /** The style sheet, which is in each page between its tags. */
    public static String style() {
        return HtmlFrame.style();
    }

    /**
     * The texts at one path, in one language.
     *
     * @param path the exact path of a URL, still with its escapes
     * @param markdown the page as Markdown, if it is served
     */
    public record ServedPage(
            String path, String html, @Nullable String markdown) {}
}
