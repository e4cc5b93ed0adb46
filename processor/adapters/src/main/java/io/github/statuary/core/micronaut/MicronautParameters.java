package io.github.statuary.core.micronaut;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Which part of a request an argument of a route is. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class MicronautParameters {

    private static final Map<String, Class<? extends Annotation>> ANNOTATIONS = Map.of(
            "cookie", CookieValue.class,
            "form", Part.class,
            "header", Header.class,
            "path", PathVariable.class,
            "query", QueryValue.class);

    private final HttpRequest<?> request;

    MicronautParameters(HttpRequest<?> request) {
        this.request = request;
    }

    /** An element of the member {@code errors} about an argument, or null if it is the content or a part of it. */
    Map<String, Object> error(Argument<?> argument, String detail) {
        AnnotationMetadata annotations = argument.getAnnotationMetadata();
        for (Map.Entry<String, Class<? extends Annotation>> place : ANNOTATIONS.entrySet()) {
            if (annotations.hasAnnotation(place.getValue())) {
                boolean header = place.getKey().equals("header");
                String name = header ? NameUtils.hyphenate(argument.getName()) : argument.getName();
                String inRequest = annotations.stringValue(place.getValue()).orElse(name);
                return FrameworkErrors.error(place.getKey(), inRequest, detail);
            }
        }
        if (annotations.hasAnnotation(Body.class)) {
            return null;
        }
        if (route() != null && route().getVariableValues().containsKey(argument.getName())) {
            return FrameworkErrors.error("path", argument.getName(), detail);
        }
        return HttpMethod.permitsRequestBody(request.getMethod())
                ? null
                : FrameworkErrors.error("query", argument.getName(), detail);
    }

    /** The same for a parameter whose constraint is violated, or null if it is none of the route's method. */
    Map<String, Object> error(AnnotatedElement annotated, String name, String detail) {
        if (!(annotated instanceof Parameter parameter) || route() == null) {
            return null;
        }
        boolean ofRoute = route().getTargetMethod().equals(parameter.getDeclaringExecutable());
        int index = Arrays.asList(parameter.getDeclaringExecutable().getParameters())
                .indexOf(parameter);
        return ofRoute ? error(route().getArguments()[index], detail) : null;
    }

    private MethodBasedRouteMatch<?, ?> route() {
        return RouteAttributes.getRouteMatch(request).orElse(null) instanceof MethodBasedRouteMatch<?, ?> route
                ? route
                : null;
    }
}
