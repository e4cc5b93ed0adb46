package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import io.github.statuary.Adapter;
import io.github.statuary.StackTraces;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.StatusCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the generators need to know about one annotated package.
 *
 * @param statuses the constants of {@code HttpStatus}, in the order of the codes
 * @param exceptions the classes of single statuses, in the order of the codes
 * @param problems the classes of problem types, in the order of their slugs
 * @param mappings the existing classes, with their responses
 * @param annotatedClasses the names of the classes of this compilation that are mapped because of their own annotation
 * @param standardCore the facts of the types that are copied
 * @param adapters the frameworks to generate adapters for, never {@code AUTO}
 * @param frameworkErrors whether the adapters also answer the errors of their frameworks
 * @param validationProblem the problem type of invalid requests
 * @param optionalTypes the optional types of adapters that are on the class path
 * @param shadowedNames the names of {@code java.lang} that types of the package shadow
 */
public record GenerationPlan(
        String packageName,
        List<Status> statuses,
        List<StatusException> exceptions,
        List<ProblemException> problems,
        Mappings mappings,
        List<String> annotatedClasses,
        StandardCore standardCore,
        Set<Adapter> adapters,
        boolean frameworkErrors,
        Optional<ProblemException> validationProblem,
        Set<String> optionalTypes,
        StackTraces stackTraces,
        boolean deprecatedAliases,
        boolean generatedAnnotation,
        Set<String> shadowedNames,
        boolean inNamedModule,
        int sourceLevel) {

    public GenerationPlan {
        statuses = List.copyOf(statuses);
        exceptions = List.copyOf(exceptions);
        problems = List.copyOf(problems);
        annotatedClasses = List.copyOf(annotatedClasses);
    }

    /** The name of a generated type of the core. */
    public ClassName type(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    /** The name of a generated type of an adapter, in the adapter's own package. */
    public ClassName adapterType(Adapter adapter, String simpleName) {
        return ClassName.get(packageName + "." + AdapterNames.packageOf(adapter), simpleName);
    }

    /**
     * The mapped classes that can be thrown, in the order of their names. All are public. An adapter that lists its classes
     * lists these and {@code HttpStatusException}; {@code HttpStatusMapper.handles} is true for each of them.
     */
    public List<ClassName> mappedThrowables() {
        return mappings.throwables();
    }

    /** Whether a problem type has a list or a map, which its exception copies. */
    public boolean hasContainers() {
        for (ProblemException problem : problems) {
            for (Field field : problem.type().fields()) {
                if (field.type() instanceof ListOf || field.type() instanceof MapOf) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether exceptions of that category record a stack trace. */
    public boolean recordsStackTrace(StatusCategory category) {
        return switch (stackTraces) {
            case ALWAYS -> true;
            case SERVER_ERRORS_ONLY -> category == StatusCategory.SERVER_ERROR;
            case NEVER -> false;
        };
    }
}
