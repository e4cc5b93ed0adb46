package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import io.github.statuary.processor.document.DocumentedClass;
import io.github.statuary.processor.document.Documenter;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.StatusException;
import io.github.statuary.processor.request.CoreStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class that a method may declare in {@code throws}, and its response: for adapters that document operations.
 *
 * @param name the qualified name
 * @param response the name of the response in the OpenAPI documents of the package; empty for a problem without a type of its own
 */
record ThrownClass(String name, int status, Optional<String> response) {

    /** The classes of a plan: of its problem types, mapped ones, and those of single statuses. */
    static List<ThrownClass> of(GenerationPlan plan) {
        Map<String, DocumentedClass> documented = new LinkedHashMap<>();
        DocumentedClass.of(Documenter.document(plan)).forEach(type -> documented.put(type.name(), type));
        List<ThrownClass> thrown = new ArrayList<>();
        plan.problems()
                .forEach(problem ->
                        add(plan.type(problem.className()), problem.type().status(), documented, thrown));
        for (MappedType mapped : plan.mappings().types()) {
            if (plan.mappings().throwables().contains(mapped.name())) {
                add(mapped.name(), mapped.problem().status(), documented, thrown);
            }
        }
        if (plan.hasOwnCore()) {
            for (StatusException exception : plan.exceptions()) {
                add(plan.type(exception.className()), exception.status().code(), documented, thrown);
            }
        } else {
            for (CoreStatus status : plan.used().core().get().statuses()) {
                status.exception()
                        .ifPresent(name ->
                                add(ClassName.get(plan.corePackage(), name), status.code(), documented, thrown));
            }
        }
        return thrown;
    }

    private static void add(
            ClassName type, int status, Map<String, DocumentedClass> documented, List<ThrownClass> thrown) {
        String name = type.canonicalName();
        thrown.add(new ThrownClass(
                name, status, Optional.ofNullable(documented.get(name)).map(DocumentedClass::response)));
    }
}
