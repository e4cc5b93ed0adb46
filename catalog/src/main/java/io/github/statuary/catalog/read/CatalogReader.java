package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.CatalogFile;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.PositionsOfDeclarations;
import io.github.statuary.catalog.declaration.ProblemTypeBuilder;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.CatalogPositions;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.RetiredProblem;
import io.github.statuary.catalog.rule.CatalogRule;
import io.github.statuary.catalog.rule.CatalogRules;
import io.github.statuary.catalog.yaml.CatalogSource;
import io.github.statuary.catalog.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads catalog files after the bundled catalog.
 *
 * <p>If two files have the same status or problem, the keys of the later file replace the same keys of the earlier one. For
 * any content of the files, the result is a catalog or mistakes, never an exception.
 */
public final class CatalogReader {

    private CatalogReader() {}

    /** Reads the files, in their order, with the default names of exception classes. */
    public static CatalogReading read(List<CatalogSource> sources, Catalog bundled) {
        return read(sources, true, bundled, ExceptionNaming.DEFAULT);
    }

    /**
     * Reads the files, in their order.
     *
     * @param all whether these are all files; if one is missing, only the rules for single values apply
     * @param naming the names of the status exceptions, which the names in the files must not clash with
     */
    public static CatalogReading read(
            List<CatalogSource> sources, boolean all, Catalog bundled, ExceptionNaming naming) {
        return read(sources, all, bundled, naming, CatalogRules.OF_THE_WHOLE);
    }

    /**
     * Reads the files of another service, in their order.
     *
     * @param all whether these are all files, as above
     */
    public static CatalogReading ofAnotherService(List<CatalogSource> sources, boolean all, Catalog bundled) {
        return read(sources, all, bundled, ExceptionNaming.DEFAULT, CatalogRules.OF_ANOTHER_SERVICE);
    }

    private static CatalogReading read(
            List<CatalogSource> sources,
            boolean all,
            Catalog bundled,
            ExceptionNaming naming,
            List<CatalogRule> ofTheWhole) {
        if (sources.isEmpty()) {
            return CatalogReading.of(bundled);
        }
        Mistakes<Position> mistakes = new Mistakes<>();
        YamlReader yaml = new YamlReader(mistakes);
        FileReader reader = FileReader.ofCatalogs(mistakes);
        List<CatalogFile<Position>> files = sources.stream()
                .flatMap(source -> yaml.read(source).stream())
                .map(reader::file)
                .toList();
        Declarations<Position> declarations = Declarations.of(files, bundled, naming);
        CatalogRules.OF_VALUES.forEach(rule -> rule.check(declarations, mistakes));
        if (all && files.size() == sources.size()) {
            ofTheWhole.forEach(rule -> rule.check(declarations, mistakes));
        }
        boolean good = all && mistakes.isEmpty();
        return new CatalogReading(
                good ? catalog(declarations) : bundled,
                good ? PositionsOfDeclarations.of(declarations) : CatalogPositions.NONE,
                mistakes.isEmpty() ? List.of() : mistakes.inOrder(Position.inOrderOf(names(sources))));
    }

    private static List<String> names(List<CatalogSource> sources) {
        return sources.stream().map(CatalogSource::name).toList();
    }

    private static Catalog catalog(Declarations<Position> declarations) {
        TreeMap<String, ProblemType> problems = new TreeMap<>();
        declarations.bundled().problemTypes().forEach(problem -> problems.put(problem.slug(), problem));
        declarations
                .problems()
                .forEach((slug, problem) ->
                        problems.put(slug, ProblemTypeBuilder.problemType(problem, declarations.objects())));
        TreeMap<String, RetiredProblem> retired = new TreeMap<>();
        declarations.bundled().retired().forEach(problem -> retired.put(problem.slug(), problem));
        declarations.retired().forEach((slug, problem) -> retired.put(slug, ProblemTypeBuilder.retired(problem)));
        problems.keySet().removeAll(retired.keySet());
        TreeMap<String, ObjectType> objects = new TreeMap<>();
        declarations.objects().forEach((name, object) -> objects.put(name, ProblemTypeBuilder.objectType(object)));
        return new Catalog(
                declarations.resolvedStatuses(),
                List.copyOf(problems.values()),
                List.copyOf(retired.values()),
                List.copyOf(objects.values()),
                last(declarations, CatalogFile::baseText),
                declarations.core(),
                last(declarations, CatalogFile::languageText)
                        .orElse(declarations.bundled().language()));
    }

    private static Optional<String> last(
            Declarations<Position> declarations, Function<CatalogFile<Position>, Optional<Text<Position>>> key) {
        return declarations.files().stream()
                .flatMap(file -> key.apply(file).stream())
                .map(text -> text.text().strip())
                .reduce((earlier, later) -> later);
    }
}
