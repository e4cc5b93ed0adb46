package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What adapters ask of a violation of Jakarta Validation: who is to blame, and the way to the value. */
final class ValidationParts {

    static final ClassName INVALID = ClassName.get("jakarta.validation", "ConstraintViolationException");
    private static final ClassName VIOLATION = ClassName.get("jakarta.validation", "ConstraintViolation");
    private static final ClassName ELEMENT_KIND = ClassName.get("jakarta.validation", "ElementKind");
    private static final ClassName PATH = ClassName.get("jakarta.validation", "Path");

    private ValidationParts() {}

    /** Answers with the member {@code errors}, or as for any failure if the application is to blame. */
    static CodeBlock answer(GenerationPlan plan, String invalid, String failure, String customizer) {
        return CodeBlock.of(
                """
                $1T<$2T<String, Object>> errors = new $3T<>();
                for ($4T<?> violation : $8L.getConstraintViolations()) {
                    if (isOfResult(violation.getPropertyPath())) {
                        return $9L;
                    }
                    errors.add($5T.error(path(violation.getPropertyPath()), violation.getMessage()));
                }
                errors.sort($6T.comparing(Object::toString));
                return send($5T.toResponse($7T.of(400).with("errors", errors), $2T.of(), $10L));
                """,
                List.class,
                Map.class,
                ArrayList.class,
                VIOLATION,
                plan.type(CoreTypes.FRAMEWORK_ERRORS),
                Comparator.class,
                plan.type(CoreTypes.PROBLEM),
                invalid,
                failure,
                customizer);
    }

    static MethodSpec isOfResult() {
        return MethodSpec.methodBuilder("isOfResult")
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
                .build();
    }

    static MethodSpec path() {
        return MethodSpec.methodBuilder("path")
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
                .build();
    }
}
