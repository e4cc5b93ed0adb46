package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.CatalogFile;
import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.declaration.Value;
import io.github.statuary.catalog.declaration.Value.Detail;
import io.github.statuary.catalog.declaration.Value.Flag;
import io.github.statuary.catalog.declaration.Value.Numeral;
import io.github.statuary.catalog.declaration.Value.Texts;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.rule.CatalogRule;
import io.github.statuary.catalog.rule.CatalogRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A problem that is declared outside catalog files, and checked by the same rules.
 *
 * @param <P> the kind of place that its texts have
 */
public final class DeclaredProblem<P> {

    private final Text<P> name;
    private final Map<Key, Value<P>> values = new EnumMap<>(Key.class);
    private final List<Text<P>> headers = new ArrayList<>();
    private final List<Declaration<P>> members = new ArrayList<>();
    private final Mistakes<P> mistakes = new Mistakes<>();
    /** In the order of the calls, which is also the order of the mistakes. */
    private final List<P> places = new ArrayList<>();

    private final List<CatalogRule> rules;

    /** A problem with a place and no other facts yet. */
    public DeclaredProblem(P place) {
        this(place, CatalogRules.OF_A_DECLARED_PROBLEM);
    }

    private DeclaredProblem(P place, List<CatalogRule> rules) {
        this.name = new Text<>("problem", place);
        this.rules = rules;
    }

    /** An object in a problem, which has members only. */
    public static <P> DeclaredProblem<P> object(P place) {
        return new DeclaredProblem<>(place, CatalogRules.OF_A_DECLARED_OBJECT);
    }

    /** Gives the status code. */
    public DeclaredProblem<P> status(int code, P place) {
        return put(Key.STATUS, new Numeral<>(Integer.toString(code), OptionalInt.of(code), place));
    }

    /** Gives the type URI. */
    public DeclaredProblem<P> type(String uri, P place) {
        return put(Key.TYPE, new Text<>(uri, place));
    }

    /** Gives the title. */
    public DeclaredProblem<P> title(String title, P place) {
        return put(Key.TITLE, new Text<>(title, place));
    }

    /** Gives the detail. */
    public DeclaredProblem<P> detail(String detail, P place) {
        return put(Key.DETAIL, DetailSyntax.read(new Text<>(detail, place), mistakes));
    }

    /** Adds the name of a header. */
    public DeclaredProblem<P> header(String header, P place) {
        places.add(place);
        headers.add(new Text<>(header, place));
        return this;
    }

    /**
     * Adds a member.
     *
     * @param required whether it always has a value
     */
    public DeclaredProblem<P> member(String member, boolean required, P place) {
        places.add(place);
        members.add(new Declaration<>(
                new Text<>(member, place), Map.of(Key.REQUIRED, new Flag<>(required, place)), List.of()));
        return this;
    }

    /** Its mistakes, checked together with a catalog that has the statuses. */
    public List<CatalogMistake<P>> mistakes(Catalog catalog) {
        Map<Key, Value<P>> all = new EnumMap<>(values);
        all.put(Key.REQUIRES, new Texts<>(headers, name.place()));
        Declaration<P> problem = new Declaration<>(name, all, members);
        CatalogFile<P> file = new CatalogFile<>(
                Optional.empty(), Optional.empty(), List.of(), true, List.of(), true, List.of(problem));
        Declarations<P> declarations = new Declarations<>(
                List.of(file),
                Map.of(),
                Map.of(name.text(), problem),
                Map.of(),
                Map.of(),
                catalog,
                ExceptionNaming.DEFAULT);
        rules.forEach(rule -> rule.check(declarations, mistakes));
        return mistakes.inOrder(Comparator.comparingInt(places::indexOf));
    }

    /** The template of the detail; only a part of it if there are mistakes. */
    public Optional<DetailTemplate> template() {
        return values.get(Key.DETAIL) instanceof Detail<P> detail ? Optional.of(detail.template()) : Optional.empty();
    }

    private DeclaredProblem<P> put(Key key, Value<P> value) {
        places.add(value.place());
        values.put(key, value);
        return this;
    }
}
