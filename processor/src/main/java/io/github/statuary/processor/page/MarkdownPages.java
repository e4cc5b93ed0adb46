package io.github.statuary.processor.page;

import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.DocumentedStatus;
import io.github.statuary.processor.document.ProblemExamples;
import io.github.statuary.processor.document.PublicMember;
import java.util.List;
import java.util.function.Function;

/** Writes the pages of a site as Markdown, in one language: the same as in HTML, in the same order. */
final class MarkdownPages {

    private final Site site;
    private final SiteLanguage language;
    private final PageWords words;
    private final ProblemExamples examples;
    private final StringBuilder text = new StringBuilder();

    private MarkdownPages(Site site, SiteLanguage language) {
        this.site = site;
        this.language = language;
        this.words = language.words();
        this.examples = new ProblemExamples(site.model());
    }

    /** The page of one path. */
    static String page(Site site, SiteLanguage language, Page page) {
        MarkdownPages pages = new MarkdownPages(site, language);
        page.entries().forEach(pages::entry);
        return pages.text.toString();
    }

    /** The index of all pages, whose links lead to files. */
    static String index(Site site, SiteLanguage language) {
        MarkdownPages pages = new MarkdownPages(site, language);
        pages.block("# " + MarkdownText.of(pages.words.problemTypes()));
        for (Page page : site.pages()) {
            String from = "/" + Page.file(site.indexPath(language));
            String file = Page.relative(from, "/" + Page.file(site.path(page, language))) + ".md";
            page.entries().forEach(entry -> pages.item(entry, file));
        }
        return pages.text.toString();
    }

    private void item(PageEntry entry, String file) {
        String standing = Words.standing(entry, words);
        String status = entry.problem()
                .map(problem -> status(site.model().status(problem)))
                .orElse("");
        String more = status + (status.isEmpty() || standing.isEmpty() ? "" : ", ") + MarkdownText.of(standing);
        text.append("- [")
                .append(heading(entry))
                .append("](<")
                .append(file)
                .append(">): ")
                .append(more)
                .append('\n');
    }

    private String heading(PageEntry entry) {
        Told title = language.title(entry);
        return marked(MarkdownText.of(entry.heading(title.text())), title.language());
    }

    private String status(DocumentedStatus status) {
        Told phrase = language.phrase(status);
        return phrase.text().isEmpty() || !language.several()
                ? MarkdownText.of(Words.of(status))
                : status.code() + " " + marked(phrase);
    }

    private void entry(PageEntry entry) {
        block("# " + heading(entry));
        String uri = MarkdownText.code(entry.type().toString());
        if (entry.problem().isEmpty()) {
            block(uri);
            note(words.retired(), MarkdownText.of(words.whatRetiredMeans()));
        } else {
            DocumentedStatus status = site.model().status(entry.problem().get());
            String reference = status.reference().isEmpty()
                    ? ""
                    : " ([" + Words.reference(status, words) + "](<" + status.reference() + ">))";
            block("**" + status(status) + "**" + reference);
            block(uri);
        }
        entry.problem()
                .ifPresent(problem -> problem.deprecated()
                        .ifPresent(instead -> note(words.deprecated(), marked(language.deprecated(problem, instead)))));
        if (entry.problem().filter(DocumentedProblem::draft).isPresent()) {
            note(words.draft(), words.whatADraftIs());
        }
        paragraphs(language.description(entry));
        entry.problem().ifPresent(problem -> facts(problem, language.of(entry)));
    }

    private void facts(DocumentedProblem problem, String toldIn) {
        problem.resolution().ifPresent(resolution -> {
            block("## " + words.whatToDo());
            paragraphs(language.resolution(problem, resolution));
        });
        DocumentedStatus status = site.model().status(problem);
        Words.retry(problem, status, words).ifPresent(sentence -> {
            block("## " + words.tryAgain());
            block(sentence);
        });
        if (!problem.members().isEmpty()) {
            block("## " + words.members());
            members(problem.members(), member -> language.meaning(problem, member));
            for (DocumentedObject object : Words.objects(problem.members(), site.model())) {
                block("### " + words.object() + " " + MarkdownText.code(object.name()));
                members(object.members(), member -> language.meaning(object, member));
            }
            block(words.standardMembers());
        }
        if (!problem.headers().isEmpty()) {
            block("## " + words.headerFields());
            problem.headers()
                    .forEach(name ->
                            text.append("- ").append(MarkdownText.code(name)).append('\n'));
            text.append('\n');
        }
        block("## " + words.example());
        example(problem, status, toldIn);
    }

    private void members(List<PublicMember> members, Function<PublicMember, Told> meanings) {
        text.append("| ")
                .append(String.join(" | ", words.member(), words.type(), words.meaning()))
                .append(" |\n|---|---|---|\n");
        for (PublicMember member : members) {
            String type = Words.type(member.type(), site.model(), words) + (member.required() ? "" : words.optional());
            text.append("| ")
                    .append(MarkdownText.cell(member.name()))
                    .append(" | ")
                    .append(MarkdownText.of(type))
                    .append(" | ")
                    .append(marked(meanings.apply(member)))
                    .append(" |\n");
        }
        text.append('\n');
    }

    private void example(DocumentedProblem problem, DocumentedStatus status, String toldIn) {
        StringBuilder example = new StringBuilder("HTTP/1.1 ")
                .append(Words.of(status))
                .append("\nContent-Type: application/problem+json");
        if (language.several()) {
            example.append("\nContent-Language: ").append(toldIn);
        }
        problem.headers().forEach(name -> example.append('\n').append(name).append(": ..."));
        example.append("\n\n").append(examples.json(language.translated(problem)));
        String fence = MarkdownText.fence(example.toString());
        block(fence + "http\n" + example + "\n" + fence);
    }

    private void note(String word, String markdown) {
        block("> **" + word + ".** " + markdown);
    }

    private void paragraphs(Told told) {
        Words.paragraphs(told.text()).forEach(text -> block(marked(MarkdownText.of(text), told.language())));
    }

    private String marked(Told told) {
        return marked(MarkdownText.of(told.text()), told.language());
    }

    /** Markdown has no languages, but HTML, which may be in it. With one language, there is none. */
    private String marked(String markdown, String toldIn) {
        String attribute = language.several() ? language.attribute(toldIn) : "";
        return attribute.isEmpty() || markdown.isEmpty() ? markdown : "<span" + attribute + ">" + markdown + "</span>";
    }

    private void block(String lines) {
        text.append(lines).append("\n\n");
    }
}
