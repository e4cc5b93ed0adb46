package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.CatalogFile;
import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.declaration.Value.Detail;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.OriginalTexts;
import io.github.statuary.catalog.model.PageText;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.ProblemText;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.Translation;
import io.github.statuary.catalog.rule.CatalogRules;
import io.github.statuary.catalog.yaml.CatalogSource;
import io.github.statuary.catalog.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the files of another language beside catalogs, and compares them with what the catalogs say in theirs.
 *
 * <p>The keys of a later file replace the same keys of an earlier one. For any content of the files, the result is a translation
 * or mistakes, never an exception.
 */
public final class TranslationReader {

    private final Catalog catalog;
    private final OriginalTexts originals;
    private final String language;
    private final Mistakes<Position> mistakes = new Mistakes<>();
    private final Mistakes<Position> gaps = new Mistakes<>();
    private final PageTextReader pages;

    /**
     * A reader of one language.
     *
     * @param catalog has the statuses, and the language of the originals
     * @param originals the texts to translate
     * @param language a tag of BCP 47
     */
    public TranslationReader(Catalog catalog, OriginalTexts originals, String language) {
        this.catalog = catalog;
        this.originals = originals;
        this.language = language;
        this.pages = new PageTextReader(catalog.language(), mistakes);
    }

    /** Reads the files, at least one, in their order. */
    public TranslationReading read(List<CatalogSource> sources) {
        YamlReader yaml = new YamlReader(mistakes);
        FileReader reader = FileReader.ofTranslations(mistakes);
        List<CatalogFile<Position>> files = sources.stream()
                .flatMap(source -> yaml.read(source).stream())
                .map(reader::file)
                .toList();
        Declarations<Position> declarations = Declarations.of(files, catalog, ExceptionNaming.DEFAULT);
        CatalogRules.OF_A_TRANSLATION.forEach(rule -> rule.check(declarations, mistakes));
        files.stream().flatMap(file -> file.languageText().stream()).forEach(this::checkLanguage);
        boolean whole = files.size() == sources.size();
        Translation translation = new Translation(
                language,
                phrases(declarations),
                whole ? problems(declarations, sources) : List.of(),
                whole ? retired(declarations) : List.of(),
                whole ? pages.objects(declarations.objects(), originals.objects()) : Map.of());
        List<String> names = sources.stream().map(CatalogSource::name).toList();
        return new TranslationReading(
                translation,
                mistakes.inOrder(Position.inOrderOf(names)),
                mistakes.isEmpty() ? gaps.inOrder(Position.inOrderOf(names)) : List.of());
    }

    private void checkLanguage(Text<Position> declared) {
        if (!declared.text().strip().equalsIgnoreCase(language)) {
            mistakes.add(
                    CatalogMessage.OTHER_LANGUAGE,
                    declared.place(),
                    declared.text().strip(),
                    language);
        }
    }

    private Map<Integer, String> phrases(Declarations<Position> declarations) {
        Map<Integer, String> phrases = new TreeMap<>();
        declarations.statuses().forEach((code, status) -> {
            if (catalog.status(code)
                    .map(Status::standing)
                    .filter(standing -> standing.isGenerated())
                    .isEmpty()) {
                mistakes.add(CatalogMessage.UNKNOWN_STATUS, status.place(), String.valueOf(code));
            }
            if (!status.has(Key.PHRASE)) {
                mistakes.add(CatalogMessage.MISSING_KEY, status.place(), "The status " + code, Key.PHRASE.word());
            }
            status.string(Key.PHRASE).ifPresent(phrase -> phrases.put(code, phrase));
        });
        return phrases;
    }

    private List<ProblemText> problems(Declarations<Position> declarations, List<CatalogSource> sources) {
        List<String> keys = Stream.concat(originals.problems().stream(), originals.retired().stream())
                .map(ProblemText::key)
                .toList();
        declarations.problems().forEach((key, problem) -> {
            if (!keys.contains(key)) {
                mistakes.add(CatalogMessage.NO_ORIGINAL.at(problem.place(), key).nearestTo(key, keys));
            }
        });
        List<ProblemText> translated = new ArrayList<>();
        for (ProblemText original : originals.problems()) {
            Declaration<Position> problem = declarations.problems().get(original.key());
            if (problem == null) {
                Position start = new Position(sources.get(sources.size() - 1).name(), 1, 1);
                gaps.add(CatalogMessage.NO_TRANSLATION, start, original.key(), language);
            } else {
                problem(problem, original).ifPresent(translated::add);
            }
        }
        return translated;
    }

    private List<ProblemText> retired(Declarations<Position> declarations) {
        List<ProblemText> translated = new ArrayList<>();
        for (ProblemText original : originals.retired()) {
            Declaration<Position> problem = declarations.problems().get(original.key());
            if (problem != null) {
                problem(problem, original).ifPresent(translated::add);
            }
        }
        return translated;
    }

    private Optional<ProblemText> problem(Declaration<Position> problem, ProblemText original) {
        requireAsInOriginal(problem, Key.TITLE, true);
        requireAsInOriginal(problem, Key.DETAIL, original.detail().isPresent());
        problem.detail()
                .ifPresent(
                        detail -> original.detail().ifPresent(originalDetail -> checkPlaces(detail, originalDetail)));
        PageText page = pages.of(problem, original.page());
        Optional<String> title = problem.string(Key.TITLE);
        Optional<DetailTemplate> detail = problem.detail().map(Detail::template);
        return title.isPresent() && detail.isPresent() == original.detail().isPresent()
                ? Optional.of(new ProblemText(original.key(), title.get(), detail, page))
                : Optional.empty();
    }

    private void requireAsInOriginal(Declaration<Position> problem, Key key, boolean inOriginal) {
        String name = problem.name().text();
        if (inOriginal && !problem.has(key)) {
            gaps.add(CatalogMessage.MISSING_KEY, problem.place(), "The problem '" + name + "'", key.word());
        } else if (!inOriginal) {
            problem.text(key)
                    .ifPresent(text ->
                            mistakes.add(CatalogMessage.NO_ORIGINAL_DETAIL, text.place(), name, catalog.language()));
        }
    }

    private void checkPlaces(Detail<Position> detail, DetailTemplate original) {
        List<String> here = detail.template().fields();
        for (String name : here) {
            if (!original.fields().contains(name)) {
                String expected = original.fields().isEmpty()
                        ? "no places, as in " + catalog.language()
                        : "one of " + String.join(", ", original.fields());
                mistakes.add(CatalogMessage.OTHER_PLACEHOLDER
                        .at(detail.place(), name, catalog.language(), expected)
                        .nearestTo(name, original.fields()));
            }
        }
        for (String name : original.fields()) {
            if (!here.contains(name)) {
                mistakes.add(CatalogMessage.LOST_PLACEHOLDER, detail.place(), name, catalog.language());
            }
        }
    }
}
