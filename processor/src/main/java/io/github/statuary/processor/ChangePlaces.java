package io.github.statuary.processor;

import io.github.statuary.catalog.model.CatalogPositions;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.ProblemPositions;
import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.RetiredType;
import io.github.statuary.processor.lock.LockChange;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.MemberClaim;
import io.github.statuary.processor.request.ProblemClaim;
import io.github.statuary.processor.request.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the places that changes of problem types have in catalogs and annotations. */
final class ChangePlaces {

    private final Request request;
    private final CatalogPositions positions;
    /** The keys of the catalog's problem types, by type URI. */
    private final Map<String, String> keys = new HashMap<>();
    /** The mapped classes with a type URI, by that URI. */
    private final Map<String, ProblemClaim> claims = new HashMap<>();

    ChangePlaces(Request request, CatalogPositions positions, DocumentModel model) {
        this.request = request;
        this.positions = positions;
        Map<String, ProblemClaim> byClass = new HashMap<>();
        for (ProblemClaim claim : request.claims().problems()) {
            byClass.put(claim.mapped().qualifiedName(), claim);
        }
        for (DocumentedProblem problem : model.problems()) {
            String type = problem.type().toString();
            problem.key().ifPresent(key -> keys.put(type, key));
            ProblemClaim claim = byClass.get(problem.classes().get(0));
            if (claim != null) {
                claims.put(type, claim);
            }
        }
        for (RetiredType retired : model.retired()) {
            keys.put(retired.type().toString(), retired.key());
        }
    }

    /**
     * A change as a mistake at its place here, with its place in the lock.
     *
     * @param lock what messages call the lock
     * @param more text to add
     */
    Mistake mistake(LockChange change, String lock, String more) {
        String key = keys.get(change.type());
        String text = change.text(key == null ? change.type() : key, lock) + more;
        Optional<Position> position = position(change, key);
        Place place = position.isPresent() ? request.place().withoutWords() : place(change);
        return new Mistake(
                change.message().id(), place, position.map(at -> at + ": ").orElse("") + text);
    }

    private Optional<Position> position(LockChange change, @Nullable String key) {
        @Nullable
        ProblemPositions problem = key == null ? null : positions.problems().get(key);
        if (change.part() == LockChange.Part.NOTHING || problem == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (change.part()) {
                    case BASE -> positions.base().orElse(problem.key());
                    case STATUS -> problem.status();
                    case TYPE -> problem.type();
                    case HEADERS -> problem.requires();
                    case MEMBER -> problem.field(change.member()).name();
                    case MEMBER_TYPE -> problem.field(change.member()).type();
                    case MEMBER_REQUIRED -> problem.field(change.member()).required();
                    case KEY, NOTHING -> problem.key();
                });
    }

    private Place place(LockChange change) {
        ProblemClaim claim = claims.get(change.type());
        if (claim == null) {
            return request.place();
        }
        return switch (change.part()) {
            case STATUS -> claim.status().place();
            case TYPE, BASE -> claim.type().map(Given::place).orElse(claim.place());
            case MEMBER, MEMBER_TYPE, MEMBER_REQUIRED ->
                claim.members().stream()
                        .filter(member -> member.name().equals(change.member()))
                        .map(MemberClaim::place)
                        .findFirst()
                        .orElse(claim.place());
            default -> claim.place();
        };
    }

    /** The place of the annotation that maps a class. */
    Place ofClass(String name) {
        for (ProblemClaim claim : request.claims().problems()) {
            if (claim.mapped().qualifiedName().equals(name)) {
                return claim.place();
            }
        }
        return request.place();
    }
}
