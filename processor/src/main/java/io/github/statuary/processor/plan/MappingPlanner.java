package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Claims;
import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.ClassFacts.Access;
import io.github.statuary.processor.request.FamilyClaim;
import io.github.statuary.processor.request.ProblemClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides the responses for the claimed classes. */
final class MappingPlanner {

    private final String packageName;
    private final Catalog catalog;
    private final ClassRules rules;
    /** A set, because several classes may inherit the same wrong member. */
    private final Set<Mistake> mistakes = new LinkedHashSet<>();

    private final Map<String, ProblemClaim> claims = new TreeMap<>();
    private final Map<String, MappedProblem> problems = new TreeMap<>();
    private final Map<String, MappedType> types = new TreeMap<>();

    /**
     * @param core the package of the core
     * @param generatedNames the simple names of the exceptions that are generated into the package
     */
    MappingPlanner(String packageName, String core, Catalog catalog, Set<String> generatedNames) {
        this.packageName = packageName;
        this.catalog = catalog;
        this.rules = new ClassRules(packageName, core, generatedNames, mistakes);
    }

    /** The mappings; if there are mistakes, they go into the list, and there are no mappings. */
    Mappings plan(Claims wanted, List<Mistake> found) {
        MappedObjects objects = new MappedObjects(packageName, catalog, wanted.objects(), mistakes);
        for (ProblemClaim claim : wanted.problems()) {
            ProblemClaim earlier = claims.putIfAbsent(claim.mapped().qualifiedName(), claim);
            if (earlier != null) {
                mistakes.add(Message.MAPPED_TWICE.at(
                        claim.place(), claim.mapped().name(), earlier.place().description()));
            }
            rules.check(claim);
            if (!claim.log().isEmpty() && !isThrown(claim.mapped())) {
                mistakes.add(
                        Message.LOG_OF_VALUE.at(claim.place(), claim.mapped().name()));
            }
            ProblemRules.problem(claim, catalog, objects, mistakes)
                    .ifPresent(problem -> problems.put(claim.mapped().qualifiedName(), problem));
        }
        for (ProblemClaim claim : claims.values()) {
            Optional<Status> status = catalog.status(claim.status().value());
            List<HeaderField> headers = HeaderRules.fields(claim, status, mistakes);
            if (mistakes.isEmpty()) {
                types.put(claim.mapped().qualifiedName(), type(claim, headers));
            }
        }
        List<FamilyClaim> families =
                wanted.families().stream().filter(this::isComplete).toList();
        found.addAll(mistakes);
        return mistakes.isEmpty() ? mappings(wanted, families, objects.used()) : Mappings.NONE;
    }

    private MappedType type(ProblemClaim claim, List<HeaderField> headers) {
        ClassFacts mapped = claim.mapped();
        return new MappedType(
                mapped.name(),
                mapped.type(),
                mapped.binaryName(),
                isThrown(mapped),
                warnings(claim),
                Objects.requireNonNull(problems.get(mapped.qualifiedName())),
                headers,
                claim.log());
    }

    private static boolean isThrown(ClassFacts mapped) {
        return mapped.throwable() || mapped.isInterface();
    }

    private static Set<String> warnings(ProblemClaim claim) {
        Set<String> warnings = new TreeSet<>(claim.mapped().warnings());
        claim.members().forEach(member -> warnings.addAll(member.warnings()));
        return warnings;
    }

    private boolean isComplete(FamilyClaim family) {
        int before = mistakes.size();
        if (!family.sealed() && family.leaves().isEmpty()) {
            Message message = family.sealedInKotlin() ? Message.KOTLIN_LEAVES_UNKNOWN : Message.NOT_SEALED;
            mistakes.add(message.at(family.place(), family.root().name()));
        } else {
            rules.checkAccess(family.root(), family.place());
            // Where the root is in the unnamed package, all are, and the message about the root says so.
            for (ClassFacts leaf : family.root().access() == Access.UNNAMED ? List.<ClassFacts>of() : family.leaves()) {
                rules.checkAccess(leaf, leaf.place());
                if (nearest(leaf).isEmpty() && !rules.isGenerated(leaf)) {
                    mistakes.add(Message.LEAF_NOT_MAPPED.at(
                            leaf.place(), leaf.name(), family.root().name()));
                }
            }
        }
        return mistakes.size() == before;
    }

    /** The mapped type for a class: the nearest one, unless one further up is a subtype of it. */
    private Optional<ClassFacts> nearest(ClassFacts type) {
        List<String> candidates = new ArrayList<>();
        candidates.add(type.qualifiedName());
        candidates.addAll(type.supertypes());
        ClassFacts nearest = null;
        for (String candidate : candidates) {
            ProblemClaim claim = claims.get(candidate);
            if (claim != null && (nearest == null || claim.mapped().isA(nearest.qualifiedName()))) {
                nearest = claim.mapped();
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Mappings mappings(Claims wanted, List<FamilyClaim> families, List<MappedObject> objects) {
        Map<String, MappedValue> values = new TreeMap<>();
        for (ProblemClaim claim : claims.values()) {
            if (!claim.mapped().throwable() && !isThrownAs(claim.mapped(), wanted)) {
                List<ClassFacts> below = claims.values().stream()
                        .map(ProblemClaim::mapped)
                        .filter(other -> other.isA(claim.mapped().qualifiedName()))
                        .toList();
                values.put(claim.mapped().qualifiedName(), value(claim.mapped(), false, below));
            }
        }
        for (FamilyClaim family : families) {
            boolean allThrown = family.leaves().stream().allMatch(ClassFacts::throwable);
            // An overload for an exception's interface and toResponse(Throwable) would make a call ambiguous.
            if (!family.root().isInterface() || !allThrown) {
                Set<ClassFacts> cases = new LinkedHashSet<>();
                family.leaves().forEach(leaf -> cases.add(nearest(leaf).orElse(leaf)));
                values.put(family.root().qualifiedName(), value(family.root(), family.sealed(), cases));
            }
        }
        return new Mappings(
                List.copyOf(types.values()), List.copyOf(values.values()), objects, throwables(wanted, families));
    }

    private static boolean isThrownAs(ClassFacts type, Claims wanted) {
        return wanted.implementations().stream().anyMatch(thrown -> thrown.isA(type.qualifiedName()));
    }

    private MappedValue value(ClassFacts type, boolean exhaustive, Iterable<ClassFacts> below) {
        List<ClassFacts> subtypesFirst = new ArrayList<>();
        below.forEach(subtypesFirst::add);
        // A subtype of a type has at least the supertypes of that type, and the type itself, above it.
        subtypesFirst.sort(Comparator.comparingInt(each -> -each.supertypes().size()));
        return new MappedValue(
                type.name(),
                type.type(),
                type.access() == Access.PUBLIC,
                type.warnings(),
                exhaustive,
                subtypesFirst.stream()
                        .map(each -> new MappedValue.Case(
                                each.name(), each.type(), Optional.ofNullable(types.get(each.qualifiedName()))))
                        .toList());
    }

    /** The throwable classes that adapters can name: the mapped classes, and the classes that implement a mapped interface. */
    private List<ClassName> throwables(Claims wanted, List<FamilyClaim> families) {
        List<ClassFacts> candidates = new ArrayList<>();
        claims.values().forEach(claim -> candidates.add(claim.mapped()));
        families.forEach(family -> candidates.addAll(family.leaves()));
        candidates.addAll(wanted.implementations());
        Map<String, ClassName> names = new TreeMap<>();
        for (ClassFacts candidate : candidates) {
            if (candidate.throwable() && candidate.access() == Access.PUBLIC && !rules.isGenerated(candidate)) {
                names.put(candidate.qualifiedName(), candidate.name());
            }
        }
        return List.copyOf(names.values());
    }

    /** The simple names of all generated exceptions. */
    static Set<String> generatedNames(List<StatusException> exceptions, List<ProblemException> problems) {
        Set<String> names = new TreeSet<>(List.of(
                CoreTypes.HTTP_STATUS_EXCEPTION,
                CoreTypes.REDIRECTION_EXCEPTION,
                CoreTypes.CLIENT_ERROR_EXCEPTION,
                CoreTypes.SERVER_ERROR_EXCEPTION));
        exceptions.forEach(exception -> names.add(exception.className()));
        problems.forEach(problem -> names.add(problem.className()));
        return names;
    }
}
