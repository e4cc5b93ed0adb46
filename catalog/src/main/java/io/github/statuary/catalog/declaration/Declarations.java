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
 * All that the rules look at.
 *
 * @param files what each file declares
 * @param statuses the declared statuses, with what later files say over what earlier ones say, by code, in the files' order
 * @param problems the declared problems, likewise, by slug; each with the base that holds for it
 * @param <P> the kind of place
 */
public record Declarations<P>(
        List<CatalogFile<P>> files,
        Map<Integer, Declaration<P>> statuses,
        Map<String, Declaration<P>> problems,
        Catalog bundled,
        ExceptionNaming naming) {

    public static <P> Declarations<P> of(List<CatalogFile<P>> files, Catalog bundled, ExceptionNaming naming) {
        Map<Integer, Declaration<P>> statuses = new LinkedHashMap<>();
        Map<String, Declaration<P>> problems = new LinkedHashMap<>();
        Optional<Value<P>> base = Optional.empty();
        for (CatalogFile<P> file : files) {
            for (Declaration<P> status : file.statuses()) {
                StatusCode.of(status.name()).ifPresent(code -> statuses.merge(code, status, Declaration::refinedBy));
            }
            base = file.base().isPresent() ? file.base() : base;
            for (Declaration<P> problem : file.problems()) {
                String slug = problem.name().text();
                Declaration<P> earlier = problems.get(slug);
                problems.put(slug, earlier == null ? withBase(problem, base) : earlier.refinedBy(problem));
            }
        }
        return new Declarations<>(List.copyOf(files), statuses, problems, bundled, naming);
    }

    /** A problem keeps the base of the file that first declares it: refining it elsewhere does not move its URI. */
    private static <P> Declaration<P> withBase(Declaration<P> problem, Optional<Value<P>> base) {
        Map<Key, Value<P>> values = new EnumMap<>(Key.class);
        values.putAll(problem.values());
        base.ifPresent(value -> values.put(Key.BASE, value));
        return new Declaration<>(problem.name(), values, problem.fields());
    }

    /** Every status of every file. */
    public Stream<Declaration<P>> everyStatus() {
        return files.stream().flatMap(file -> file.statuses().stream());
    }

    /** Every problem of every file. */
    public Stream<Declaration<P>> everyProblem() {
        return files.stream().flatMap(file -> file.problems().stream());
    }

    /** Every field of every problem of every file. */
    public Stream<Declaration<P>> everyField() {
        return everyProblem().flatMap(problem -> problem.fields().stream());
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

    /** The same as far as they are generated, those first that no file declares, the others in the files' order. */
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
