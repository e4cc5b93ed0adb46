package io.github.statuary.processor.page;

import io.github.statuary.catalog.model.PageText;
import io.github.statuary.catalog.model.ProblemText;
import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.DocumentTranslation;
import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.DocumentedStatus;
import io.github.statuary.processor.document.PublicMember;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which there are pages, and what they say in it.
 *
 * @param tag of BCP 47
 * @param original the language of the catalogs
 * @param several whether there are pages in other languages, too
 * @param words the fixed words; English for a language that has none
 * @param translation the texts of this language; empty if it is the original one
 */
record SiteLanguage(
        String tag, String original, boolean several, PageWords words, Optional<DocumentTranslation> translation) {

    /** Phrases of registered statuses. */
    private static final String PHRASES = "en";

    /** The languages of the pages about these types, that of the catalogs first. */
    static List<SiteLanguage> of(DocumentModel model) {
        String original = model.language();
        if (model.translations().isEmpty()) {
            return List.of(new SiteLanguage(original, original, false, new EnglishWords(), Optional.empty()));
        }
        List<SiteLanguage> languages = new ArrayList<>();
        languages.add(new SiteLanguage(original, original, true, PageWords.in(original), Optional.empty()));
        for (DocumentTranslation translation : model.translations()) {
            String tag = translation.language();
            languages.add(new SiteLanguage(tag, original, true, PageWords.in(tag), Optional.of(translation)));
        }
        return languages;
    }

    /** The language of the page as a whole, which is that of its fixed words. */
    String ofThePage() {
        boolean same = several && primary(tag).equals(words.language());
        return same ? tag : words.language();
    }

    /** The name of the language in itself, if that is known. */
    String name() {
        String name = LanguageNames.of(primary(tag));
        int region = tag.indexOf('-');
        return name.isEmpty() || region < 0
                ? name + (name.isEmpty() ? tag : "")
                : name + " (" + tag.substring(region + 1) + ")";
    }

    /** The attribute of an element in a language; empty if the page as a whole is in it. */
    String attribute(String language) {
        boolean same =
                several ? language.equalsIgnoreCase(ofThePage()) : language.equals("en") || language.startsWith("en-");
        return same ? "" : " lang=\"" + Html.text(language) + "\"";
    }

    /** Whether a problem type has texts in this language. */
    boolean tells(PageEntry entry) {
        return translation.isEmpty() || text(entry.type()).isPresent();
    }

    /** The language in which a problem type is told: this one, or that of the catalogs. */
    String of(PageEntry entry) {
        return tells(entry) ? tag : original;
    }

    Told title(PageEntry entry) {
        return told(text(entry.type()).map(ProblemText::title), entry.title());
    }

    Told description(PageEntry entry) {
        return told(page(entry.type()).flatMap(PageText::description), entry.description());
    }

    Told resolution(DocumentedProblem problem, String words) {
        return told(page(problem.type()).flatMap(PageText::resolution), words);
    }

    Told deprecated(DocumentedProblem problem, String words) {
        return told(page(problem.type()).flatMap(PageText::deprecated), words);
    }

    Told meaning(DocumentedProblem problem, PublicMember member) {
        return told(page(problem.type()).map(page -> page.members().get(member.name())), member.description());
    }

    Told meaning(DocumentedObject object, PublicMember member) {
        return told(
                translation.map(texts -> texts.objects().get(object.key())).map(members -> members.get(member.name())),
                member.description());
    }

    Told phrase(DocumentedStatus status) {
        Optional<String> translated = translation.map(texts -> texts.phrases().get(status.code()));
        return translated
                .map(phrase -> new Told(phrase, tag))
                .orElseGet(() -> new Told(status.phrase(), several ? PHRASES : words.language()));
    }

    /** A problem type as a server tells it to who wants this language. */
    DocumentedProblem translated(DocumentedProblem problem) {
        return text(problem.type())
                .map(text -> problem.saying(problem.title().isBlank() ? problem.title() : text.title(), text.detail()))
                .orElse(problem);
    }

    private Told told(Optional<String> translated, String text) {
        return translated.map(words -> new Told(words, tag)).orElseGet(() -> new Told(text, original));
    }

    private Optional<ProblemText> text(URI type) {
        return translation.map(texts -> texts.types().get(type));
    }

    private Optional<PageText> page(URI type) {
        return text(type).map(ProblemText::page);
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
