package io.github.statuary.processor.page;

import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.DocumentedStatus;
import io.github.statuary.processor.document.ProblemExamples;
import io.github.statuary.processor.document.PublicMember;
import java.util.List;
import java.util.Optional;

/** Writes the pages of a site as HTML. */
final class HtmlPages {

    private final Site site;
    private final ProblemExamples examples;
    /** On the elements with texts of the catalog, unless these are in English, as the rest is. */
    private final String language;

    HtmlPages(Site site) {
        this.site = site;
        this.examples = new ProblemExamples(site.model());
        String tag = site.model().language();
        this.language = tag.equals("en") || tag.startsWith("en-") ? "" : " lang=\"" + Html.text(tag) + "\"";
    }

    /** The page of one path. */
    String page(Page page) {
        Optional<String> index = site.index().map(path -> Page.relative(page.path(), path));
        if (page.entries().size() == 1 && page.entries().get(0).type().getRawFragment() == null) {
            PageEntry entry = page.entries().get(0);
            Html html = new Html().line("<header>");
            heading(entry, "h1", html);
            html.line("</header>").line("<main>");
            content(entry, "h2", "h3", html);
            return HtmlFrame.page(
                    title(entry), summary(entry), html.line("</main>").toString(), index);
        }
        Html html = new Html()
                .line("<header>")
                .element("h1", "Problem types")
                .line("</header>")
                .line("<main>");
        html.line("<ul class=\"list\">");
        page.entries().forEach(entry -> item(entry, "#" + entry.id(), html));
        html.line("</ul>");
        for (PageEntry entry : page.entries()) {
            html.line("<article id=\"" + Html.text(entry.id()) + "\">");
            heading(entry, "h2", html);
            content(entry, "h3", "h4", html);
            html.line("</article>");
        }
        return HtmlFrame.page("Problem types", "", html.line("</main>").toString(), index);
    }

    /** The index of all pages. */
    String index() {
        Html html = new Html()
                .line("<header>")
                .element("h1", "Problem types")
                .line("</header>")
                .line("<main>");
        html.line("<ul class=\"list\">");
        for (Page page : site.pages()) {
            String reference = Page.relative(site.indexPath(), page.path());
            for (PageEntry entry : page.entries()) {
                String anchor =
                        entry.type().getRawFragment() == null && page.entries().size() == 1 ? "" : "#" + entry.id();
                item(entry, reference + anchor, html);
            }
        }
        html.line("</ul>");
        return HtmlFrame.page("Problem types", "", html.line("</main>").toString(), Optional.empty());
    }

    private String title(PageEntry entry) {
        return entry.problem()
                .map(problem -> problem.status() + " " + entry.heading())
                .orElse(entry.heading());
    }

    private static String summary(PageEntry entry) {
        List<String> paragraphs = Words.paragraphs(entry.description());
        return paragraphs.isEmpty() ? "" : paragraphs.get(0);
    }

    private void item(PageEntry entry, String reference, Html html) {
        String standing = Words.standing(entry);
        html.line(
                "<li><a href=\"" + Html.text(reference) + "\"" + language + ">" + Html.text(entry.heading()) + "</a>");
        String status = entry.problem()
                .map(problem -> Words.of(site.model().status(problem)))
                .orElse("");
        String between = status.isEmpty() || standing.isEmpty() ? "" : " &middot; ";
        html.line("<span class=\"quiet\">" + Html.text(status) + between
                + (standing.isEmpty() ? "" : "<i>" + standing + "</i>") + "</span></li>");
    }

    private void heading(PageEntry entry, String tag, Html html) {
        if (entry.problem().isPresent()) {
            DocumentedStatus status = site.model().status(entry.problem().get());
            String reference = status.reference().isEmpty()
                    ? ""
                    : " <a href=\"" + Html.text(status.reference()) + "\">" + Html.text(Words.reference(status))
                            + "</a>";
            html.line("<p class=\"status\"><b>" + Html.text(Words.of(status)) + "</b>" + reference + "</p>");
        } else {
            html.line("<p class=\"status\"><b>Retired</b></p>");
        }
        html.element(tag + language, entry.heading());
        html.line("<p class=\"uri\"><code>" + Html.text(entry.type().toString()) + "</code></p>");
    }

    private void content(PageEntry entry, String heading, String smaller, Html html) {
        entry.problem()
                .flatMap(DocumentedProblem::deprecated)
                .ifPresent(instead -> html.line("<p class=\"note\"><b>Deprecated.</b> <span" + language + ">"
                        + Html.text(instead) + "</span></p>"));
        if (entry.problem().filter(DocumentedProblem::draft).isPresent()) {
            html.line("<p class=\"note\"><b>Draft.</b> " + Words.DRAFT + "</p>");
        }
        if (entry.problem().isEmpty()) {
            html.line("<p class=\"note\"><b>Retired.</b> " + Words.RETIRED + "</p>");
        }
        List<String> paragraphs = Words.paragraphs(entry.description());
        for (int i = 0; i < paragraphs.size(); i++) {
            html.line(
                    "<p" + (i == 0 ? " class=\"lead\"" : "") + language + ">" + Html.text(paragraphs.get(i)) + "</p>");
        }
        entry.problem().ifPresent(problem -> facts(problem, heading, smaller, html));
    }

    private void facts(DocumentedProblem problem, String heading, String smaller, Html html) {
        problem.resolution().ifPresent(resolution -> {
            html.element(heading, "What to do");
            Words.paragraphs(resolution).forEach(text -> html.element("p" + language, text));
        });
        DocumentedStatus status = site.model().status(problem);
        Words.retry(problem, status)
                .ifPresent(words -> html.element(heading, "Try again?").element("p", words));
        if (!problem.members().isEmpty()) {
            html.element(heading, "Members");
            members(problem.members(), html);
            for (DocumentedObject object : Words.objects(problem.members(), site.model())) {
                html.line("<" + smaller + ">Object <code>" + Html.text(object.name()) + "</code></" + smaller + ">");
                members(object.members(), html);
            }
            html.element("p class=\"quiet\"", Words.STANDARD_MEMBERS);
        }
        if (!problem.headers().isEmpty()) {
            html.element(heading, "Header fields").line("<ul>");
            problem.headers().forEach(name -> html.line("<li><code>" + Html.text(name) + "</code></li>"));
            html.line("</ul>");
        }
        html.element(heading, "Example");
        example(problem, status, html);
    }

    private void members(List<PublicMember> members, Html html) {
        html.line("<dl>");
        for (PublicMember member : members) {
            String type = Words.type(member.type(), site.model()) + (member.required() ? "" : ", optional");
            html.line("<div>")
                    .line("<dt><code>" + Html.text(member.name()) + "</code> <span>" + Html.text(type)
                            + "</span></dt>");
            List<String> paragraphs = Words.paragraphs(member.description());
            if (paragraphs.isEmpty()) {
                html.line("<dd></dd>");
            }
            paragraphs.forEach(text -> html.element("dd" + language, text));
            html.line("</div>");
        }
        html.line("</dl>");
    }

    /** The body is what is served, byte for byte, once its markup is taken away; each member is on a line of its own. */
    private void example(DocumentedProblem problem, DocumentedStatus status, Html html) {
        StringBuilder example = new StringBuilder("<pre><span class=\"head\">HTTP/1.1 ")
                .append(Html.text(Words.of(status)))
                .append("\nContent-Type: application/problem+json");
        problem.headers()
                .forEach(name -> example.append('\n').append(Html.text(name)).append(": &hellip;"));
        example.append("</span><code class=\"body\">{");
        for (String member : Words.members(examples.json(problem))) {
            example.append("<span class=\"member\">").append(Html.text(member)).append("</span>");
        }
        html.line(example.append("}</code></pre>").toString());
    }
}
