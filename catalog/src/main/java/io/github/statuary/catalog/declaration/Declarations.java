package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.Status;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that the rules check.
 *
 * @param files what each file declares
 * @param statuses the declared statuses by code, in the files' order; values of later files replace those of earlier files
 * @param problems the declared problems by slug, merged in the same way; each with its base
 * @param retired the problems that a file retires, in the same form; none of them is among the problems
 * @param objects the declared objects by name, merged in the same way
 * @param <P> the kind of place
 */
public record Declarations<P>(
        List<CatalogFile<P>> files,
        Map<Integer, Declaration<P>> statuses,
        Map<String, Declaration<P>> problems,
        Map<String, Declaration<P>> retired,
        Map<String, Declaration<P>> objects,
        Catalog bundled,
        ExceptionNaming naming) {

    public static <P> Declarations<P> of(List<CatalogFile<P>> files, Catalog bundled, ExceptionNaming naming) {
        Map<Integer, Declaration<P>> statuses = new LinkedHashMap<>();
        Map<String, Declaration<P>> problems = new LinkedHashMap<>();
        Map<String, Declaration<P>> objects = new LinkedHashMap<>();
        Optional<Value<P>> base = Optional.empty();
        for (CatalogFile<P> file : files) {
            for (Declaration<P> status : file.statuses()) {
                StatusCode.of(status.name()).ifPresent(code -> statuses.merge(code, status, Declaration::refinedBy));
            }
            file.objects().forEach(object -> objects.merge(object.name().text(), object, Declaration::refinedBy));
            base = file.base().isPresent() ? file.base() : base;
            for (Declaration<P> problem : file.problems()) {
                String slug = problem.name().text();
                Declaration<P> earlier = problems.get(slug);
                problems.put(slug, earlier == null ? withBase(problem, base) : earlier.refinedBy(problem));
            }
        }
        Map<String, Declaration<P>> retired = new LinkedHashMap<>(problems);
        retired.values().removeIf(problem -> !problem.isRetired());
        problems.values().removeIf(Declaration::isRetired);
        return new Declarations<>(List.copyOf(files), statuses, problems, retired, objects, bundled, naming);
    }

    /** A problem keeps the base of the file that first declares it: a later file that changes the problem keeps its URI. */
    private static <P> Declaration<P> withBase(Declaration<P> problem, Optional<Value<P>> base) {
        Map<Key, Value<P>> values = new EnumMap<>(Key.class);
        values.putAll(problem.values());
        base.ifPresent(value -> values.put(Key.BASE, value));
        return new Declaration<>(problem.name(), values, problem.fields());
    }

    /** The package whose core has the statuses, if it is not the package of the files. */
    public Optional<String> core() {
        return bundled.core();
    }

    /** Every status of every file. */
    public Stream<Declaration<P>> everyStatus() {
        return files.stream().flatMap(file -> file.statuses().stream());
    }

    /** Every problem of every file. */
    public Stream<Declaration<P>> everyProblem() {
        return files.stream().flatMap(file -> file.problems().stream());
    }

    /** The problems, then the retired ones. */
    public List<Declaration<P>> everyType() {
        return Stream.concat(problems.values().stream(), retired.values().stream())
                .toList();
    }

    /** Every object of every file. */
    public Stream<Declaration<P>> everyObject() {
        return files.stream().flatMap(file -> file.objects().stream());
    }

    /** Every field of every problem and of every object of every file. */
    public Stream<Declaration<P>> everyField() {
        return Stream.concat(everyProblem(), everyObject()).flatMap(owner -> owner.fields().stream());
    }

    /** Every field of every problem of every file. */
    public Stream<Declaration<P>> everyProblemField() {
        return everyProblem().flatMap(problem -> problem.fields().stream());
    }

    /** The problems and objects, all of which have fields. */
    public List<Declaration<P>> everyOwner() {
        return Stream.concat(problems.values().stream(), objects.values().stream())
                .toList();
    }

    /** The bundled status that a declaration with this code refines. */
    public Optional<Status> refined(int code) {
        return bundled.status(code).filter(status -> status.standing().isGenerated());
    }

    /** The statuses of the bundled catalog and of the files, in the order of their codes. */
    public List<Status> resolvedStatuses() {
        Map<Integer, Status> resolved = new TreeMap<>();
        bundled.statuses().forEach(status -> resolved.put(status.code(), status));
        statuses.forEach(
                (code, declaration) -> resolved.put(code, new StatusBuilder(code, declaration).over(refined(code))));
        return List.copyOf(resolved.values());
    }

    /** The statuses that are generated: first the statuses that no file declares, then the others in the files' order. */
    public List<Status> declaredLast() {
        Map<Integer, Status> ordered = new LinkedHashMap<>();
        List<Status> resolved = resolvedStatuses();
        resolved.forEach(status -> ordered.put(status.code(), status));
        statuses.keySet().forEach(code -> {
            Status status = ordered.remove(code);
            if (status != null) {
                ordered.put(code, status);
            }
        });
        return ordered.values().stream()
                .filter(status ->
                        status.standing().isGenerated() && !status.name().isEmpty())
                .toList();
    }
}
