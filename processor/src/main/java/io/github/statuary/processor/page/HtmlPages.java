package io.github.statuary.processor.page;

import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.DocumentedStatus;
import io.github.statuary.processor.document.ProblemExamples;
import io.github.statuary.processor.document.PublicMember;
import java.util.List;
import java.util.function.Function;

/** Writes the pages of a site as HTML, in one language. */
final class HtmlPages {

    private final Site site;
    private final SiteLanguage language;
    private final PageWords words;
    private final ProblemExamples examples;

    HtmlPages(Site site, SiteLanguage language) {
        this.site = site;
        this.language = language;
        this.words = language.words();
        this.examples = new ProblemExamples(site.model());
    }

    /** The page of one path. */
    String page(Page page) {
        HtmlLinks links = new HtmlLinks(site, language);
        if (page.entries().size() == 1 && page.entries().get(0).type().getRawFragment() == null) {
            PageEntry entry = page.entries().get(0);
            Html html = new Html().line("<header>");
            heading(entry, "h1", html);
            html.line("</header>").line("<main>");
            content(entry, "h2", "h3", html);
            return HtmlFrame.page(
                    language, title(entry), summary(entry), html.line("</main>").toString(), links.of(page));
        }
        Html html = list();
        page.entries().forEach(entry -> item(entry, "#" + entry.id(), html));
        html.line("</ul>");
        for (PageEntry entry : page.entries()) {
            html.line("<article id=\"" + Html.text(entry.id()) + "\">");
            heading(entry, "h2", html);
            content(entry, "h3", "h4", html);
            html.line("</article>");
        }
        return listed(html, links.of(page));
    }

    /** The index of all pages. */
    String index() {
        Html html = list();
        for (Page page : site.pages()) {
            String reference = Page.relative(site.indexPath(language), site.path(page, language));
            for (PageEntry entry : page.entries()) {
                String anchor =
                        entry.type().getRawFragment() == null && page.entries().size() == 1 ? "" : "#" + entry.id();
                item(entry, reference + anchor, html);
            }
        }
        return listed(html.line("</ul>"), new HtmlLinks(site, language).ofIndex());
    }

    /** The beginning of a page with a list of problem types. */
    private Html list() {
        return new Html()
                .line("<header>")
                .element("h1", words.problemTypes())
                .line("</header>")
                .line("<main>")
                .line("<ul class=\"list\">");
    }

    private String listed(Html html, List<String> links) {
        Told title = new Told(words.problemTypes(), language.ofThePage());
        return HtmlFrame.page(
                language,
                title,
                new Told("", title.language()),
                html.line("</main>").toString(),
                links);
    }

    private Told title(PageEntry entry) {
        Told title = heading(entry);
        return entry.problem()
                .map(problem -> new Told(problem.status() + " " + title.text(), title.language()))
                .orElse(title);
    }

    private Told heading(PageEntry entry) {
        Told title = language.title(entry);
        return new Told(entry.heading(title.text()), title.language());
    }

    private Told summary(PageEntry entry) {
        Told description = language.description(entry);
        List<String> paragraphs = Words.paragraphs(description.text());
        return new Told(paragraphs.isEmpty() ? "" : paragraphs.get(0), description.language());
    }

    private void item(PageEntry entry, String reference, Html html) {
        String standing = Words.standing(entry, words);
        Told heading = heading(entry);
        html.line("<li><a href=\"" + Html.text(reference) + "\"" + attribute(heading) + ">" + Html.text(heading.text())
                + "</a>");
        String status = entry.problem()
                .map(problem -> status(site.model().status(problem)))
                .orElse("");
        String between = status.isEmpty() || standing.isEmpty() ? "" : " &middot; ";
        html.line("<span class=\"quiet\">" + status + between
                + (standing.isEmpty() ? "" : "<i>" + Html.text(standing) + "</i>") + "</span></li>");
    }

    /** The code and the phrase, as markup. */
    private String status(DocumentedStatus status) {
        Told phrase = language.phrase(status);
        String attribute = attribute(phrase);
        String text = Html.text(phrase.text());
        String marked = attribute.isEmpty() || text.isEmpty() ? text : "<span" + attribute + ">" + text + "</span>";
        return status.code() + (text.isEmpty() ? "" : " " + marked);
    }

    private void heading(PageEntry entry, String tag, Html html) {
        if (entry.problem().isPresent()) {
            DocumentedStatus status = site.model().status(entry.problem().get());
            String reference = status.reference().isEmpty()
                    ? ""
                    : " <a href=\"" + Html.text(status.reference()) + "\">" + Html.text(Words.reference(status, words))
                            + "</a>";
            html.line("<p class=\"status\"><b>" + status(status) + "</b>" + reference + "</p>");
        } else {
            html.line("<p class=\"status\"><b>" + Html.text(words.retired()) + "</b></p>");
        }
        element(tag, heading(entry), html);
        html.line("<p class=\"uri\"><code>" + Html.text(entry.type().toString()) + "</code></p>");
    }

    private void content(PageEntry entry, String heading, String smaller, Html html) {
        entry.problem()
                .ifPresent(problem -> problem.deprecated().ifPresent(instead -> {
                    Told told = language.deprecated(problem, instead);
                    note(
                            words.deprecated(),
                            "<span" + attribute(told) + ">" + Html.text(told.text()) + "</span>",
                            html);
                }));
        if (entry.problem().filter(DocumentedProblem::draft).isPresent()) {
            note(words.draft(), Html.text(words.whatADraftIs()), html);
        }
        if (entry.problem().isEmpty()) {
            note(words.retired(), Html.text(words.whatRetiredMeans()), html);
        }
        Told description = language.description(entry);
        List<String> paragraphs = Words.paragraphs(description.text());
        for (int i = 0; i < paragraphs.size(); i++) {
            html.line("<p" + (i == 0 ? " class=\"lead\"" : "") + attribute(description) + ">"
                    + Html.text(paragraphs.get(i)) + "</p>");
        }
        entry.problem().ifPresent(problem -> facts(problem, language.of(entry), heading, smaller, html));
    }

    private static void note(String word, String markup, Html html) {
        html.line("<p class=\"note\"><b>" + Html.text(word) + ".</b> " + markup + "</p>");
    }

    private void facts(DocumentedProblem problem, String toldIn, String heading, String smaller, Html html) {
        problem.resolution().ifPresent(original -> {
            Told resolution = language.resolution(problem, original);
            html.element(heading, words.whatToDo());
            paragraphs("p", resolution, html);
        });
        DocumentedStatus status = site.model().status(problem);
        Words.retry(problem, status, words)
                .ifPresent(sentence -> html.element(heading, words.tryAgain()).element("p", sentence));
        if (!problem.members().isEmpty()) {
            html.element(heading, words.members());
            members(problem.members(), member -> language.meaning(problem, member), html);
            for (DocumentedObject object : Words.objects(problem.members(), site.model())) {
                html.line("<" + smaller + ">" + Html.text(words.object()) + " <code>" + Html.text(object.name())
                        + "</code></" + smaller + ">");
                members(object.members(), member -> language.meaning(object, member), html);
            }
            html.element("p class=\"quiet\"", words.standardMembers());
        }
        if (!problem.headers().isEmpty()) {
            html.element(heading, words.headerFields()).line("<ul>");
            problem.headers().forEach(name -> html.line("<li><code>" + Html.text(name) + "</code></li>"));
            html.line("</ul>");
        }
        html.element(heading, words.example());
        html.line(new HtmlExample(examples, language).of(problem, status, toldIn));
    }

    private void members(List<PublicMember> members, Function<PublicMember, Told> meanings, Html html) {
        html.line("<dl>");
        for (PublicMember member : members) {
            String type = Words.type(member.type(), site.model(), words) + (member.required() ? "" : words.optional());
            html.line("<div>")
                    .line("<dt><code>" + Html.text(member.name()) + "</code> <span>" + Html.text(type)
                            + "</span></dt>");
            Told meaning = meanings.apply(member);
            if (Words.paragraphs(meaning.text()).isEmpty()) {
                html.line("<dd></dd>");
            }
            paragraphs("dd", meaning, html);
            html.line("</div>");
        }
        html.line("</dl>");
    }

    private void paragraphs(String tag, Told told, Html html) {
        Words.paragraphs(told.text()).forEach(text -> html.element(tag + attribute(told), text));
    }

    private void element(String tag, Told told, Html html) {
        html.element(tag + attribute(told), told.text());
    }

    private String attribute(Told told) {
        return language.attribute(told.language());
    }
}
