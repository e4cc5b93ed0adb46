package io.github.statuary.processor.page;

import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.DocumentedStatus;
import io.github.statuary.processor.document.ProblemExamples;
import io.github.statuary.processor.document.PublicMember;
import java.util.List;

/** Writes the pages of a site as Markdown: the same as in HTML, in the same order. */
final class MarkdownPages {

    private final Site site;
    private final ProblemExamples examples;
    private final StringBuilder text = new StringBuilder();

    private MarkdownPages(Site site) {
        this.site = site;
        this.examples = new ProblemExamples(site.model());
    }

    /** The page of one path. */
    static String page(Site site, Page page) {
        MarkdownPages pages = new MarkdownPages(site);
        page.entries().forEach(pages::entry);
        return pages.text.toString();
    }

    /** The index of all pages, whose links lead to files. */
    static String index(Site site) {
        MarkdownPages pages = new MarkdownPages(site);
        pages.block("# Problem types");
        for (Page page : site.pages()) {
            String from = "/" + Page.file(site.indexPath());
            String file = Page.relative(from, "/" + page.file()) + ".md";
            page.entries().forEach(entry -> pages.item(entry, file));
        }
        return pages.text.toString();
    }

    private void item(PageEntry entry, String file) {
        String standing = Words.standing(entry);
        String status = entry.problem()
                .map(problem -> Words.of(site.model().status(problem)))
                .orElse("");
        String more = status + (status.isEmpty() || standing.isEmpty() ? "" : ", ") + standing;
        text.append("- [")
                .append(MarkdownText.of(entry.heading()))
                .append("](<")
                .append(file)
                .append(">): ")
                .append(MarkdownText.of(more))
                .append('\n');
    }

    private void entry(PageEntry entry) {
        block("# " + MarkdownText.of(entry.heading()));
        String uri = MarkdownText.code(entry.type().toString());
        if (entry.problem().isEmpty()) {
            block(uri);
            block("> **Retired.** " + Words.RETIRED);
        } else {
            DocumentedStatus status = site.model().status(entry.problem().get());
            String reference = status.reference().isEmpty()
                    ? ""
                    : " ([" + Words.reference(status) + "](<" + status.reference() + ">))";
            block("**" + MarkdownText.of(Words.of(status)) + "**" + reference);
            block(uri);
        }
        entry.problem()
                .flatMap(DocumentedProblem::deprecated)
                .ifPresent(instead -> block("> **Deprecated.** " + MarkdownText.of(instead)));
        if (entry.problem().filter(DocumentedProblem::draft).isPresent()) {
            block("> **Draft.** " + Words.DRAFT);
        }
        Words.paragraphs(entry.description()).forEach(paragraph -> block(MarkdownText.of(paragraph)));
        entry.problem().ifPresent(this::facts);
    }

    private void facts(DocumentedProblem problem) {
        problem.resolution().ifPresent(resolution -> {
            block("## What to do");
            Words.paragraphs(resolution).forEach(paragraph -> block(MarkdownText.of(paragraph)));
        });
        DocumentedStatus status = site.model().status(problem);
        Words.retry(problem, status).ifPresent(words -> {
            block("## Try again?");
            block(words);
        });
        if (!problem.members().isEmpty()) {
            block("## Members");
            members(problem.members());
            for (DocumentedObject object : Words.objects(problem.members(), site.model())) {
                block("### Object " + MarkdownText.code(object.name()));
                members(object.members());
            }
            block(Words.STANDARD_MEMBERS);
        }
        if (!problem.headers().isEmpty()) {
            block("## Header fields");
            problem.headers()
                    .forEach(name ->
                            text.append("- ").append(MarkdownText.code(name)).append('\n'));
            text.append('\n');
        }
        block("## Example");
        example(problem, status);
    }

    private void members(List<PublicMember> members) {
        text.append("| member | type | meaning |\n|---|---|---|\n");
        for (PublicMember member : members) {
            String type = Words.type(member.type(), site.model()) + (member.required() ? "" : ", optional");
            text.append("| ")
                    .append(MarkdownText.cell(member.name()))
                    .append(" | ")
                    .append(MarkdownText.of(type))
                    .append(" | ")
                    .append(MarkdownText.of(member.description()))
                    .append(" |\n");
        }
        text.append('\n');
    }

    private void example(DocumentedProblem problem, DocumentedStatus status) {
        StringBuilder example = new StringBuilder("HTTP/1.1 ")
                .append(Words.of(status))
                .append("\nContent-Type: application/problem+json");
        problem.headers().forEach(name -> example.append('\n').append(name).append(": ..."));
        example.append("\n\n").append(examples.json(problem));
        String fence = MarkdownText.fence(example.toString());
        block(fence + "http\n" + example + "\n" + fence);
    }

    private void block(String lines) {
        text.append(lines).append("\n\n");
    }
}
