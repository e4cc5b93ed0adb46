package io.github.statuary.core.validation;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.github.statuary.core.content.ContentNames;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The responses to violations of Jakarta Validation, the same for every framework that throws them. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class Violations {

    private Violations() {}

    /**
     * The response to violations: a 400 whose member {@code errors} has one element for each of them. A result that is not
     * valid is the application's fault, so it is answered as any other failure, with a 500.
     *
     * @param invalid what was thrown
     * @param parts which parameters are parts of the request
     * @param names the names on the wire
     * @param customizer gives the problem its last touch
     * @return never null
     */
    public static ProblemResponse toResponse(
            ConstraintViolationException invalid,
            RequestParts parts,
            ContentNames names,
            UnaryOperator<Problem> customizer) {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            if (isOfResult(violation.getPropertyPath())) {
                return FrameworkErrors.toResponse(invalid, customizer);
            }
            errors.add(new Violation(violation).error(parts, names));
        }
        errors.sort(Comparator.comparing(Object::toString));
        return FrameworkErrors.toResponse(invalid, Problem.of(400).with("errors", errors), Map.of(), customizer);
    }

    /**
     * The way to a value that violates a constraint.
     *
     * @param violation what is wrong with the value
     * @param names the names on the wire
     * @return the steps from the content to the value, as in {@link FrameworkErrors#error(List, String)}
     */
    public static List<Object> wayTo(ConstraintViolation<?> violation, ContentNames names) {
        return new Violation(violation).way(names);
    }

    /** Whether the application and not the request is to blame. */
    private static boolean isOfResult(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }
}
