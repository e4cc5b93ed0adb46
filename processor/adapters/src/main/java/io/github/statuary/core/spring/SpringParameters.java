package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

/** Which part of a request a parameter of a controller's method is. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class SpringParameters {

    private static final Set<Class<?>> PARTS =
            Set.of(CookieValue.class, PathVariable.class, RequestHeader.class, RequestParam.class);

    private SpringParameters() {}

    /** An element of the member {@code errors} about a parameter. */
    static Map<String, Object> error(MethodParameter parameter, String name, String detail) {
        return FrameworkErrors.error(placeOf(parameter), name, detail);
    }

    /** The same for a parameter whose constraint is violated, or null if it is none of a controller's that is annotated. */
    static Map<String, Object> error(AnnotatedElement annotated, String name, String detail) {
        if (!(annotated instanceof Parameter declared)) {
            return null;
        }
        MethodParameter parameter = MethodParameter.forParameter(declared);
        for (Annotation annotation : parameter.getParameterAnnotations()) {
            if (PARTS.contains(annotation.annotationType())) {
                String inRequest = nameOf(parameter);
                return error(parameter, inRequest.isEmpty() ? name : inRequest, detail);
            }
        }
        return null;
    }

    /** A parameter that has no annotation is of the query, as one with {@code @RequestParam} is. */
    private static String placeOf(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return "path";
        }
        if (parameter.hasParameterAnnotation(RequestHeader.class)) {
            return "header";
        }
        if (parameter.hasParameterAnnotation(CookieValue.class)) {
            return "cookie";
        }
        return parameter.hasParameterAnnotation(RequestPart.class) ? "form" : "query";
    }

    /** The name in the request: that of the annotation, or else the parameter's own. */
    static String nameOf(MethodParameter parameter) {
        for (Annotation annotation : parameter.getParameterAnnotations()) {
            Object name = AnnotationUtils.getAnnotationAttributes(annotation).get("name");
            if (annotation.annotationType().getPackage() == RequestParam.class.getPackage()
                    && name instanceof String text
                    && !text.isEmpty()) {
                return text;
            }
        }
        return parameter.getParameterName() == null ? "" : parameter.getParameterName();
    }
}
