package io.github.statuary.core.servlet;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import java.lang.annotation.Annotation;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The exceptions of containers, and of frameworks on servlets, that say a status of their own. They are known by their names,
 * since none need be present.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ServletOwnStatus {

    private static final Set<String> TYPES = Set.of(
            "jakarta.servlet.UnavailableException",
            "jakarta.ws.rs.WebApplicationException",
            "org.apache.tomcat.util.http.InvalidParameterException",
            "org.eclipse.jetty.http.HttpException",
            "org.springframework.web.ErrorResponse");

    private static final String ANNOTATION = "org.springframework.web.bind.annotation.ResponseStatus";

    /** Exceptions that security answers, further out: with a challenge, or by a redirection to a form. */
    private static final String OF_SECURITY = "org.springframework.security.";

    private ServletOwnStatus() {}

    /**
     * Whether an exception says a status of its own.
     *
     * @param failure what was thrown
     * @return whether it is, or wraps, an exception that its framework answers with a status of its class or of the application,
     *     and is not mapped to another one
     */
    static boolean isSaidBy(Throwable failure) {
        if (Failures.isNamed(failure)) {
            return false;
        }
        for (Class<?> type = Failures.unwrap(failure).getClass();
                type != Throwable.class;
                type = type.getSuperclass()) {
            if (type.getName().startsWith(OF_SECURITY) || isOne(type)) {
                return true;
            }
            for (Annotation annotation : type.getDeclaredAnnotations()) {
                if (annotation.annotationType().getName().equals(ANNOTATION)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOne(Class<?> type) {
        if (TYPES.contains(type.getName())) {
            return true;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isOne(parent)) {
                return true;
            }
        }
        return false;
    }
}
