package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The mappers of what Jakarta REST and Jakarta Validation refuse themselves. */
final class JakartaRestRefusals {

    static final ClassName INVALID = ClassName.get("jakarta.validation", "ConstraintViolationException");
    private static final ClassName REFUSAL = ClassName.get(JakartaRestAdapter.REST, "WebApplicationException");
    private static final ClassName ELEMENT_KIND = ClassName.get("jakarta.validation", "ElementKind");
    private static final ClassName VIOLATION = ClassName.get("jakarta.validation", "ConstraintViolation");
    private static final ClassName PATH = ClassName.get("jakarta.validation", "Path");

    private JakartaRestRefusals() {}

    static TypeSpec refusal(GenerationPlan plan) {
        return JakartaRestAdapter.mapper(plan, "WebApplicationExceptionMapper", REFUSAL)
                .addJavadoc(" It leaves a response with an entity as it is.")
                .addMethod(JakartaRestAdapter.toResponse(REFUSAL)
                        .addCode("""
                                $1T refusal = thrown.getResponse();
                                int status = refusal.getStatus();
                                if (refusal.hasEntity() || status < 400 || status > 599) {
                                    return refusal;
                                }
                                return status == 500
                                        ? super.toResponse(thrown)
                                        : send($2T.toResponse($3T.of(status), refusal.getStringHeaders(), customizer()));
                                """, JakartaRestAdapter.RESPONSE, plan.type("FrameworkErrors"), plan.type("Problem"))
                        .build())
                .build();
    }

    static TypeSpec invalid(GenerationPlan plan) {
        return JakartaRestAdapter.mapper(plan, "ConstraintViolationExceptionMapper", INVALID)
                .addJavadoc(" What is not valid is in the member {@code errors}.")
                .addMethod(JakartaRestAdapter.toResponse(INVALID)
                        .addCode(
                                """
                                $1T<$2T<String, Object>> errors = new $3T<>();
                                for ($4T<?> violation : thrown.getConstraintViolations()) {
                                    if (isOfResult(violation.getPropertyPath())) {
                                        return super.toResponse(thrown);
                                    }
                                    errors.add($5T.error(path(violation.getPropertyPath()), violation.getMessage()));
                                }
                                errors.sort($6T.comparing(Object::toString));
                                return send($5T.toResponse($7T.of(400).with("errors", errors), $2T.of(), customizer()));
                                """,
                                List.class,
                                Map.class,
                                ArrayList.class,
                                VIOLATION,
                                plan.type("FrameworkErrors"),
                                Comparator.class,
                                plan.type("Problem"))
                        .build())
                .addMethod(MethodSpec.methodBuilder("isOfResult")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(boolean.class)
                        .addParameter(PATH, "path")
                        .addJavadoc("Whether the application and not the request is to blame.")
                        .addCode("""
                                for ($T.Node node : path) {
                                    if (node.getKind() == $T.RETURN_VALUE) {
                                        return true;
                                    }
                                }
                                return false;
                                """, PATH, ELEMENT_KIND)
                        .build())
                .addMethod(MethodSpec.methodBuilder("path")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(String.class)
                        .addParameter(PATH, "path")
                        .addCode("""
                                $1T way = new $1T();
                                for ($2T.Node node : path) {
                                    Object element = node.getIndex() != null ? node.getIndex() : node.getKey();
                                    if (element != null) {
                                        way.append('[').append(element).append(']');
                                    }
                                    if (node.getKind() == $3T.PROPERTY) {
                                        way.append(way.isEmpty() ? "" : ".").append(node.getName());
                                    }
                                }
                                return way.toString();
                                """, StringBuilder.class, PATH, ELEMENT_KIND)
                        .build())
                .build();
    }
}
