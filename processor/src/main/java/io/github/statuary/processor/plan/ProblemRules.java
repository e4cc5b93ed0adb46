package io.github.statuary.processor.plan;

import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.read.DeclaredProblem;
import io.github.statuary.processor.discover.Given;
import io.github.statuary.processor.discover.MemberClaim;
import io.github.statuary.processor.discover.ProblemClaim;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a claim must say: the same as a problem type in a catalog, at the places of an annotation. */
final class ProblemRules {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final ProblemClaim claim;
    private final Catalog catalog;
    private final Collection<Mistake> mistakes;
    private final DeclaredProblem problem = new DeclaredProblem();
    /** The places by the numbers that stand for them. */
    private final List<Place> places = new ArrayList<>();

    private ProblemRules(ProblemClaim claim, Catalog catalog, Collection<Mistake> mistakes) {
        this.claim = claim;
        this.catalog = catalog;
        this.mistakes = mistakes;
    }

    static void check(ProblemClaim claim, Catalog catalog, Collection<Mistake> mistakes) {
        new ProblemRules(claim, catalog, mistakes).check();
    }

    /** The type URI as it is on the wire; empty where none is given, or one without a base. */
    static Optional<String> typeUri(ProblemClaim claim, Catalog catalog) {
        return claim.type()
                .flatMap(type -> ABSOLUTE.matcher(type.value()).matches()
                        ? Optional.of(type.value())
                        : catalog.base().map(base -> base + type.value()));
    }

    private void check() {
        problem.status(claim.status().value(), number(claim.status().place()));
        claim.type().ifPresent(this::checkType);
        claim.title().ifPresent(title -> problem.title(title.value(), number(title.place())));
        claim.detail().ifPresent(detail -> problem.detail(detail.value(), number(detail.place())));
        for (Given<String> header : claim.headers()) {
            if (!HeaderRules.name(header).isEmpty()) {
                problem.header(HeaderRules.name(header), number(header.place()));
            }
        }
        checkMembers();
        for (CatalogMistake mistake : problem.mistakes(catalog)) {
            Place place = places.get(mistake.position().line());
            mistakes.add(new Mistake(mistake.id(), place, mistake.textWithoutPlace()));
        }
    }

    private void checkType(Given<String> type) {
        typeUri(claim, catalog)
                .ifPresentOrElse(
                        uri -> problem.type(uri, number(type.place())),
                        () -> mistakes.add(Message.TYPE_WITHOUT_BASE.at(type.place(), type.value())));
    }

    private void checkMembers() {
        Map<String, MemberClaim> seen = new HashMap<>();
        for (MemberClaim member : claim.members()) {
            problem.member(member.name(), !member.optional(), number(member.place()));
            member.unreadable()
                    .ifPresent(
                            why -> mistakes.add(Message.MEMBER_NOT_READABLE.at(member.place(), member.access(), why)));
            MemberClaim earlier = seen.putIfAbsent(member.name(), member);
            if (earlier != null) {
                mistakes.add(Message.MEMBER_TWICE.at(member.place(), member.name(), earlier.access()));
            }
        }
    }

    private int number(Place place) {
        places.add(place);
        return places.size() - 1;
    }
}
