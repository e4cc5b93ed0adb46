package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import io.github.statuary.processor.document.DocumentedClass;
import io.github.statuary.processor.document.Documenter;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.ProblemException;
import io.github.statuary.processor.plan.StatusException;
import io.github.statuary.processor.request.CoreStatus;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class that a method may declare in {@code throws}, and its response: for adapters that document operations.
 *
 * @param name the qualified name
 * @param response the name of the response in the OpenAPI documents of the package; empty for a problem without a type of its own
 */
record ThrownClass(String name, int status, Optional<String> response) {

    private static final String STANDARD = KeptSource.PACKAGE + ".NotFoundException";
    private static final int WIDTH = 112;
    private static final String BREAK = "\n" + " ".repeat(16);

    /** The classes of a plan: of its problem types, mapped ones, and those of single statuses. */
    static List<ThrownClass> of(GenerationPlan plan) {
        Map<String, DocumentedClass> documented = new LinkedHashMap<>();
        DocumentedClass.of(Documenter.document(plan)).forEach(type -> documented.put(type.name(), type));
        List<ThrownClass> thrown = new ArrayList<>();
        for (ProblemException problem : plan.problems()) {
            add(plan.type(problem.className()), problem.type().status(), documented, thrown);
        }
        for (MappedType mapped : plan.mappings().types()) {
            if (plan.mappings().throwables().contains(mapped.name())) {
                add(mapped.name(), mapped.problem().status(), documented, thrown);
            }
        }
        for (StatusException exception : plan.exceptions()) {
            add(plan.type(exception.className()), exception.status().code(), documented, thrown);
        }
        for (CoreStatus status : ofAnotherCore(plan)) {
            status.exception()
                    .ifPresent(name -> add(ClassName.get(plan.corePackage(), name), status.code(), documented, thrown));
        }
        return thrown;
    }

    /** The compiler warnings about the use of the classes, in order. */
    static List<String> warnings(GenerationPlan plan) {
        Set<String> warnings = new TreeSet<>(plan.mappings().warnings());
        Set<Integer> codes = new HashSet<>();
        plan.exceptions().forEach(exception -> codes.add(exception.status().code()));
        for (CoreStatus status : ofAnotherCore(plan)) {
            status.exception().ifPresent(name -> codes.add(status.code()));
        }
        boolean deprecated = plan.statuses().stream()
                        .anyMatch(status -> status.standing().isDeprecated() && codes.contains(status.code()))
                || plan.problems().stream()
                        .anyMatch(problem ->
                                problem.type().documentation().deprecated().isPresent());
        if (deprecated) {
            warnings.add("deprecation");
        }
        return List.copyOf(warnings);
    }

    /** A statement that is written for {@code NotFoundException}, with this class and its response instead. */
    String in(String statement) {
        String named = statement
                .replace(STANDARD, name)
                .replace("\"404\"", "\"" + status + "\"")
                .replace("\"\"", "\"" + response.orElse("") + "\"");
        if (named.length() <= WIDTH) {
            return named;
        }
        String arguments = named.substring(named.indexOf('(') + 1);
        return named.substring(0, named.indexOf('(') + 1)
                + BREAK
                + (arguments.length() < WIDTH ? arguments : arguments.replaceFirst(", ", "," + BREAK));
    }

    private static List<CoreStatus> ofAnotherCore(GenerationPlan plan) {
        return plan.used().core().map(KnownPackage::statuses).orElse(List.of());
    }

    private static void add(
            ClassName type, int status, Map<String, DocumentedClass> documented, List<ThrownClass> thrown) {
        String name = type.canonicalName();
        thrown.add(new ThrownClass(
                name, status, Optional.ofNullable(documented.get(name)).map(DocumentedClass::response)));
    }
}
