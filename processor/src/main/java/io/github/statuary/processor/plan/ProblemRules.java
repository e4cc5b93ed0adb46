package io.github.statuary.processor.plan;

import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.read.DeclaredProblem;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.ProblemClaim;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the problem of a claim, which follows the same rules as a problem type in a catalog. */
final class ProblemRules {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final ProblemClaim claim;
    private final Catalog catalog;
    private final MappedObjects objects;
    private final Collection<Mistake> mistakes;
    private final DeclaredProblem<Place> problem;

    private ProblemRules(ProblemClaim claim, Catalog catalog, MappedObjects objects, Collection<Mistake> mistakes) {
        this.claim = claim;
        this.catalog = catalog;
        this.objects = objects;
        this.mistakes = mistakes;
        this.problem = new DeclaredProblem<>(claim.place());
    }

    /** The problem; none, and mistakes, if the claim breaks a rule. */
    static Optional<MappedProblem> problem(
            ProblemClaim claim, Catalog catalog, MappedObjects objects, Collection<Mistake> mistakes) {
        return new ProblemRules(claim, catalog, objects, mistakes).problem();
    }

    private Optional<MappedProblem> problem() {
        Optional<String> type = claim.type().flatMap(this::typeUri);
        problem.status(claim.status().value(), claim.status().place());
        type.ifPresent(uri -> problem.type(uri, claim.type().orElseThrow().place()));
        claim.title().ifPresent(title -> problem.title(title.value(), title.place()));
        claim.detail().ifPresent(detail -> problem.detail(detail.value(), detail.place()));
        for (Given<String> header : claim.headers()) {
            if (!HeaderRules.name(header).isEmpty()) {
                problem.header(HeaderRules.name(header), header.place());
            }
        }
        MemberRules.check(
                claim.members(), member -> problem.member(member.name(), !member.optional(), member.place()), mistakes);
        List<CatalogMistake<Place>> wrong = problem.mistakes(catalog);
        MemberRules.add(wrong, mistakes);
        return wrong.isEmpty() ? Optional.of(mapped(type)) : Optional.empty();
    }

    /** The type URI in the response; none, and a mistake, for a relative one without a base. */
    private Optional<String> typeUri(Given<String> type) {
        if (ABSOLUTE.matcher(type.value()).matches()) {
            return Optional.of(type.value());
        }
        if (catalog.base().isEmpty()) {
            mistakes.add(Message.TYPE_WITHOUT_BASE.at(type.place(), type.value()));
        }
        return catalog.base().map(base -> base + type.value());
    }

    private MappedProblem mapped(Optional<String> type) {
        int status = claim.status().value();
        return new MappedProblem(
                type.map(URI::create).orElse(MappedProblem.BLANK),
                status,
                claim.title()
                        .map(title -> title.value().strip())
                        .or(() -> catalog.status(status).map(Status::phrase))
                        .orElse(""),
                problem.template(),
                claim.members().stream().map(objects::member).toList());
    }
}
