package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.ClassFacts.Access;
import io.github.statuary.processor.request.ProblemClaim;
import java.util.Collection;
import java.util.Set;

/**
 * The rules for classes that are mapped.
 *
 * @param core the package of the core
 * @param generatedNames the simple names of the generated exceptions
 */
record ClassRules(String packageName, String core, Set<String> generatedNames, Collection<Mistake> mistakes) {

    /** Reports why the class of a claim cannot be mapped. */
    void check(ProblemClaim claim) {
        ClassFacts mapped = claim.mapped();
        if (isGenerated(mapped)) {
            mistakes.add(Message.HAS_STATUS_ALREADY.at(claim.place(), mapped.name()));
        } else if (mapped.isA(core + "." + CoreTypes.UPSTREAM_EXCEPTION)) {
            mistakes.add(Message.MAPPED_UPSTREAM.at(claim.place(), mapped.name()));
        } else if (mapped.generatedIn().isPresent()) {
            mistakes.add(Message.OF_ANOTHER_CORE.at(
                    claim.place(), mapped.name(), mapped.generatedIn().get()));
        }
        Wrappers.nameOf(mapped)
                .ifPresent(wrapper -> mistakes.add(Message.MAPPED_WRAPPER.at(claim.place(), mapped.name(), wrapper)));
        checkAccess(mapped, claim.place());
    }

    /** Reports a class that generated code cannot name. Adapters name throwable classes, and are in other packages. */
    void checkAccess(ClassFacts type, Place place) {
        if (type.access() == Access.UNNAMED) {
            mistakes.add(Message.IN_UNNAMED_PACKAGE.at(place, type.name()));
        }
        boolean inPackage = type.name().packageName().equals(packageName) && !type.throwable();
        if (type.access() == Access.PRIVATE) {
            mistakes.add(Message.NOT_VISIBLE.at(place, type.name(), "private", packageName));
        } else if (type.access() == Access.PACKAGE && !inPackage) {
            mistakes.add(Message.NOT_VISIBLE.at(place, type.name(), "not public", packageName));
        }
    }

    /** Whether the class extends a generated exception, compiled earlier or not generated yet. */
    boolean isGenerated(ClassFacts type) {
        return type.isA(core + "." + CoreTypes.HTTP_STATUS_EXCEPTION)
                || type.missingSuperclass().filter(generatedNames::contains).isPresent();
    }
}
