package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.CatalogFile;
import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.DetailSyntax;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.rule.CatalogRules;
import io.github.statuary.catalog.yaml.RawList;
import io.github.statuary.catalog.yaml.RawNode;
import io.github.statuary.catalog.yaml.RawScalar;
import io.github.statuary.catalog.yaml.RawScalar.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem that is declared elsewhere than in a catalog file, for the same rules.
 *
 * <p>Its texts have numbers instead of places: the line of a mistake's position is the number of the text.
 */
public final class DeclaredProblem {

    private final Map<Key, RawNode> values = new EnumMap<>(Key.class);
    private final List<RawNode> headers = new ArrayList<>();
    private final List<Declaration> members = new ArrayList<>();

    /** A problem of which nothing is known yet. */
    public DeclaredProblem() {}

    /** Gives the status code. */
    public DeclaredProblem status(int code, int number) {
        values.put(Key.STATUS, new RawScalar(position(number), Integer.toString(code), Kind.INTEGER));
        return this;
    }

    /** Gives the type URI. */
    public DeclaredProblem type(String uri, int number) {
        values.put(Key.TYPE, text(uri, number));
        return this;
    }

    /** Gives the title. */
    public DeclaredProblem title(String title, int number) {
        values.put(Key.TITLE, text(title, number));
        return this;
    }

    /** Gives the detail. */
    public DeclaredProblem detail(String detail, int number) {
        values.put(Key.DETAIL, text(detail, number));
        return this;
    }

    /** Adds the name of a header. */
    public DeclaredProblem header(String name, int number) {
        headers.add(text(name, number));
        return this;
    }

    /**
     * Adds a member.
     *
     * @param required whether it always has a value
     */
    public DeclaredProblem member(String name, boolean required, int number) {
        RawScalar flag = new RawScalar(position(number), Boolean.toString(required), Kind.BOOLEAN);
        members.add(new Declaration(text(name, number), Map.of(Key.REQUIRED, flag), List.of()));
        return this;
    }

    /** What is wrong with it, beside a catalog that has the statuses. */
    public List<CatalogMistake> mistakes(Catalog catalog) {
        Map<Key, RawNode> all = new EnumMap<>(values);
        all.put(Key.REQUIRES, new RawList(position(0), headers));
        Declaration problem = new Declaration(text("problem", 0), all, members);
        CatalogFile file = new CatalogFile(Optional.empty(), List.of(), List.of(problem));
        Declarations declarations =
                new Declarations(List.of(file), Map.of(), Map.of("problem", problem), catalog, ExceptionNaming.DEFAULT);
        Mistakes mistakes = new Mistakes();
        CatalogRules.OF_A_DECLARED_PROBLEM.forEach(rule -> rule.check(declarations, mistakes));
        return mistakes.inOrder(List.of(""));
    }

    /** The template of a detail in which there are no mistakes. */
    public static DetailTemplate template(String detail) {
        return DetailSyntax.parse(detail.strip(), position(0), new Mistakes());
    }

    private static RawScalar text(String text, int number) {
        return new RawScalar(position(number), text, Kind.TEXT);
    }

    private static Position position(int number) {
        return new Position("", number, 1);
    }
}
