package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;

/** The responses to Spring's own exceptions, the same for Web MVC and for WebFlux. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class SpringRefusals {

    private SpringRefusals() {}

    /**
     * Whether an exception is left to Spring.
     *
     * @param thrown what was thrown
     * @return whether the exception says itself what becomes of it, or is Spring Security's to answer
     */
    public static boolean areLeftToSpring(Throwable thrown) {
        return SpringCauses.isLeftToSpring(thrown);
    }

    /**
     * The response to what Spring refuses, and to any other failure.
     *
     * @param thrown what was thrown
     * @param application whose mapper of JSON knows the names on the wire; or null
     * @param customizer gives the problem its last touch
     * @return never null
     */
    public static ProblemResponse answer(
            Throwable thrown, ApplicationContext application, UnaryOperator<Problem> customizer) {
        if (Failures.isNamed(thrown)) {
            return FrameworkErrors.toResponse(thrown, customizer);
        }
        if (thrown instanceof ErrorResponse refusal) {
            Map<String, List<String>> headers = new LinkedHashMap<>();
            refusal.getHeaders().forEach(headers::put);
            return FrameworkErrors.toResponse(thrown, problem(thrown, refusal, application), headers, customizer);
        }
        if (thrown instanceof HttpMessageNotReadableException
                || thrown instanceof TypeMismatchException && !(thrown instanceof ConversionNotSupportedException)) {
            return FrameworkErrors.toResponse(thrown, unreadable(thrown, application), Map.of(), customizer);
        }
        /*{if ConstraintViolationException*/
        if (isA("jakarta.validation.ConstraintViolationException", thrown)) {
            return io.github.statuary.core.validation.Violations.toResponse(
                    (jakarta.validation.ConstraintViolationException) thrown,
                    SpringParameters::error,
                    SpringNames.of(application),
                    customizer);
        }
        /*}*/
        /*{if InvalidParameterException*/
        if (isA("org.apache.tomcat.util.http.InvalidParameterException", thrown)) {
            int status = ((org.apache.tomcat.util.http.InvalidParameterException) thrown).getErrorCode();
            return FrameworkErrors.toResponse(thrown, Problem.of(status), Map.of(), customizer);
        }
        /*}*/
        return FrameworkErrors.toResponse(thrown, customizer);
    }

    /**
     * Spring's own exceptions say no more than their status and what is invalid; the application's say what
     * they want to, unless it is a server error.
     */
    private static Problem problem(Throwable thrown, ErrorResponse refusal, ApplicationContext application) {
        Problem bare = Problem.of(refusal.getStatusCode().value());
        List<Map<String, Object>> errors =
                bare.status() < 500 ? SpringErrors.of(thrown, SpringNames.of(application)) : List.of();
        if (!errors.isEmpty()) {
            return bare.with("errors", errors);
        }
        if (!SpringCauses.isOfApplication(thrown) || bare.status() >= 500) {
            return bare;
        }
        ProblemDetail body = refusal.getBody();
        boolean typed = body.getType() != null && !body.getType().equals(bare.type());
        return new Problem(
                body.getType(),
                typed ? body.getTitle() : bare.title(),
                bare.status(),
                body.getDetail(),
                body.getInstance(),
                body.getProperties());
    }

    private static Problem unreadable(Throwable thrown, ApplicationContext application) {
        List<Map<String, Object>> errors = SpringErrors.of(thrown, SpringNames.of(application));
        return errors.isEmpty() ? Problem.of(400) : Problem.of(400).with("errors", errors);
    }

    /** Whether an exception is of a class, or below it, that need not be there. */
    static boolean isA(String className, Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals(className)) {
                return true;
            }
        }
        return false;
    }
}
