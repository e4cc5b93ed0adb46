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

    /** The texts of the files, by name. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        String index = Page.file(site.indexPath());
        if (documents.contains(Document.HTML)) {
            HtmlPages html = new HtmlPages(site);
            files.put("html/" + index + ".html", html.index());
            site.pages().forEach(page -> files.put("html/" + page.file() + ".html", html.page(page)));
        }
        if (documents.contains(Document.MARKDOWN)) {
            files.put("markdown/" + index + ".md", MarkdownPages.index(site));
            site.pages().forEach(page -> files.put("markdown/" + page.file() + ".md", MarkdownPages.page(site, page)));
        }
        return files;
    }

    /** What is served, in the order of the paths: nothing without {@link Document#HTML}. */
    public List<ServedPage> served() {
        List<ServedPage> served = new ArrayList<>();
        if (documents.contains(Document.HTML)) {
            HtmlPages html = new HtmlPages(site);
            site.index().ifPresent(path -> served.add(new ServedPage(path, html.index(), null)));
            for (Page page : site.pages()) {
                served.add(new ServedPage(page.path(), html.page(page), markdown(page)));
            }
        }
        return served;
    }

    private @Nullable String markdown(Page page) {
        return documents.contains(Document.MARKDOWN) ? MarkdownPages.page(site, page) : null;
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
     * The texts at one path.
     *
     * @param path the exact path of a URL, still with its escapes
     * @param markdown the page as Markdown, if it is served
     */
    public record ServedPage(
            String path, String html, @Nullable String markdown) {}
}
