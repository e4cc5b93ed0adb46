package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Which part of a request a parameter of a resource is. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class JakartaRestParameters {

    private static final Map<Class<? extends Annotation>, String> PLACES = Map.of(
            CookieParam.class, "cookie",
            FormParam.class, "form",
            HeaderParam.class, "header",
            MatrixParam.class, "path",
            PathParam.class, "path",
            QueryParam.class, "query");

    private JakartaRestParameters() {}

    /**
     * An element of the member {@code errors} about a parameter.
     *
     * @param annotated a parameter, a field or a setter, which may have one of the annotations of Jakarta REST
     * @param name its name in Java
     * @param detail what is wrong with it
     * @return the element, or null without such an annotation
     */
    public static Map<String, Object> error(AnnotatedElement annotated, String name, String detail) {
        for (Annotation annotation : annotated.getAnnotations()) {
            String place = placeOf(annotation.annotationType());
            if (place != null) {
                return FrameworkErrors.error(place, nameIn(annotation), detail);
            }
        }
        return null;
    }

    /** The place of a parameter with an annotation, or null if it is none of Jakarta REST. */
    static String placeOf(Class<? extends Annotation> annotation) {
        return PLACES.get(annotation);
    }

    private static String nameIn(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        if (annotation instanceof PathParam path) {
            return path.value();
        }
        if (annotation instanceof HeaderParam header) {
            return header.value();
        }
        if (annotation instanceof CookieParam cookie) {
            return cookie.value();
        }
        return annotation instanceof FormParam form ? form.value() : ((MatrixParam) annotation).value();
    }
}
