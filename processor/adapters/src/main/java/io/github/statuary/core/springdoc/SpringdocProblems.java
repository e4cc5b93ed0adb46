package io.github.statuary.core.springdoc;

import io.github.statuary.GeneratedByStatuary;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Generated;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to springdoc's document the problems that handler methods declare in {@code throws}:
 *
 * <pre>{@code
 * @GetMapping("/orders/{id}")
 * Order find(@PathVariable String id) throws NotFoundException
 * }</pre>
 *
 * <p>Several problem types of one status are a {@code oneOf} with a discriminator by {@code type}. A response that the application
 * documents itself stays as it is.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean.
 */
@Component("io.github.statuary.core.springdoc.SpringdocProblems")
@ImportRuntimeHints(SpringdocProblems.Hints.class)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class SpringdocProblems implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    // An operation has these extensions only until each package has added its problems.
    private static final String THROWN = "x-statuary-thrown-";
    private static final String THROWN_HERE = THROWN + "io.github.statuary.core";
    private static final String TYPED = "x-statuary-typed";
    private static final String ADDED = "x-statuary-added";

    /** For Spring, or for a bean definition. */
    public SpringdocProblems() {}

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Set<Object> thrown = new LinkedHashSet<>(thrown(operation)); // by another method of the same path
        Set<Object> typed = new LinkedHashSet<>(set(operation, TYPED)); // in any package
        for (Class<?> type : handler.getMethod().getExceptionTypes()) {
            Set<SpringdocThrown> known = SpringdocThrown.of(type);
            if (!known.isEmpty()) {
                thrown.add(type);
            }
            if (known.stream().anyMatch(SpringdocThrown::isTyped)) {
                typed.add(type);
            }
        }
        if (!thrown.isEmpty()) {
            operation.addExtension(THROWN_HERE, Map.of(this, thrown));
            operation.addExtension(TYPED, typed);
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        List<Operation> operations = document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getExtensions() != null)
                .toList();
        // The packages have their turns by name, whatever the order of the beans, so that all documents have the same
        // names.
        before(operations).forEach(other -> other.customise(document));
        SpringdocSchemas schemas = null;
        for (Operation operation : operations) {
            if (!thrown(operation).isEmpty()) {
                schemas = schemas == null ? SpringdocSchemas.in(document) : schemas;
                add(operation, schemas);
            }
        }
    }

    private static Collection<GlobalOpenApiCustomizer> before(List<Operation> operations) {
        Map<String, GlobalOpenApiCustomizer> before = new TreeMap<>();
        for (Operation operation : operations) {
            operation.getExtensions().forEach((name, value) -> {
                if (name.startsWith(THROWN)
                        && name.compareTo(THROWN_HERE) < 0
                        && value instanceof Map<?, ?> thrown
                        && thrown.keySet().iterator().next() instanceof GlobalOpenApiCustomizer other) {
                    before.put(name, other);
                }
            });
        }
        return before.values();
    }

    private void add(Operation operation, SpringdocSchemas schemas) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        Set<?> typed = set(operation, TYPED);
        Set<Object> added = new LinkedHashSet<>(set(operation, ADDED)); // by packages before this one
        for (SpringdocThrown problem : problems(thrown(operation), typed)) {
            ApiResponse here = operation.getResponses().get(problem.status());
            if (here == null || added.contains(problem.status())) {
                operation.getResponses().addApiResponse(problem.status(), schemas.response(problem, here));
                added.add(problem.status());
            }
        }
        Map<String, Object> extensions = operation.getExtensions();
        extensions.remove(THROWN_HERE);
        if (extensions.keySet().stream().anyMatch(name -> name.startsWith(THROWN))) {
            extensions.put(ADDED, added);
        } else {
            extensions.keySet().removeAll(Set.of(TYPED, ADDED));
        }
    }

    /** If a package has a type for the problem of a class, the others do not add one without a type. */
    private static Set<SpringdocThrown> problems(Set<?> thrown, Set<?> typed) {
        Set<SpringdocThrown> problems = new TreeSet<>(SpringdocThrown.ORDER);
        for (Object type : thrown) {
            for (SpringdocThrown known : SpringdocThrown.of((Class<?>) type)) {
                if (known.isTyped() || !typed.contains(type)) {
                    problems.add(known);
                }
            }
        }
        return problems;
    }

    private Set<?> thrown(Operation operation) {
        return extension(operation, THROWN_HERE) instanceof Map<?, ?> thrown && thrown.get(this) instanceof Set<?> types
                ? types
                : Set.of();
    }

    private static Set<?> set(Operation operation, String name) {
        return extension(operation, name) instanceof Set<?> values ? values : Set.of();
    }

    private static Object extension(Operation operation, String name) {
        return operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(name);
    }

    /** Takes the documents of this package into a native image. */
    @GeneratedByStatuary
    static final class Hints implements RuntimeHintsRegistrar {

        @Override
        public void registerHints(RuntimeHints hints, ClassLoader loader) {
            for (String file : List.of(SpringdocSchemas.VERSION_31, SpringdocSchemas.VERSION_30)) {
                hints.resources().registerPattern(file);
            }
        }
    }
}
