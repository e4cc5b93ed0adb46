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

    private static final Set<String> OF_CONTAINERS = Set.of(
            "jakarta.servlet.UnavailableException",
            "org.apache.tomcat.util.http.InvalidParameterException",
            "org.eclipse.jetty.http.HttpException");

    private static final Set<String> OF_FRAMEWORKS =
            Set.of("jakarta.ws.rs.WebApplicationException", "org.springframework.web.ErrorResponse");

    private static final String ANNOTATION = "org.springframework.web.bind.annotation.ResponseStatus";

    private ServletOwnStatus() {}

    /** Whether the container answers a failure with the status that its exception says, unless it is mapped to another one. */
    static boolean isOfContainer(Throwable failure) {
        return !Failures.isNamed(failure)
                && isA(Failures.unwrap(failure).getClass(), OF_CONTAINERS);
    }

    /** Whether a failure says a status of its own, so that the mapping of a class such as RuntimeException is not for it. */
    static boolean isSaidBy(Throwable failure) {
        Class<?> type = Failures.unwrap(failure).getClass();
        return isOfContainer(failure)
                || !Failures.isNamed(failure) && (isA(type, OF_FRAMEWORKS) || isAnnotated(type));
    }

    private static boolean isA(Class<?> type, Set<String> names) {
        if (type == null || names.contains(type.getName())) {
            return type != null;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isA(parent, names)) {
                return true;
            }
        }
        return isA(type.getSuperclass(), names);
    }

    private static boolean isAnnotated(Class<?> type) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation.annotationType().getName().equals(ANNOTATION)) {
                return true;
            }
        }
        return type.getSuperclass() != null && isAnnotated(type.getSuperclass());
    }
}
