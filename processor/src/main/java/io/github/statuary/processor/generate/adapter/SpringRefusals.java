package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods that make responses of Spring's own exceptions, the same for Web MVC and for WebFlux. */
final class SpringRefusals {

    private static final ClassName ERROR_RESPONSE = ClassName.get("org.springframework.web", "ErrorResponse");
    private static final ClassName PROBLEM_DETAIL = ClassName.get("org.springframework.http", "ProblemDetail");
    private static final ClassName RESPONSE_STATUS =
            ClassName.get("org.springframework.web.bind.annotation", "ResponseStatus");
    private static final ClassName ANNOTATIONS =
            ClassName.get("org.springframework.core.annotation", "AnnotatedElementUtils");
    private static final ClassName ERRORS = ClassName.get("org.springframework.validation", "Errors");
    private static final ClassName INVALID_PARAMETERS =
            ClassName.get("org.springframework.web.method.annotation", "HandlerMethodValidationException");
    private static final ClassName UNREADABLE =
            ClassName.get("org.springframework.http.converter", "HttpMessageNotReadableException");
    private static final ClassName MISTYPED = ClassName.get("org.springframework.beans", "TypeMismatchException");
    private static final ClassName NOT_CONVERTED =
            ClassName.get("org.springframework.beans", "ConversionNotSupportedException");
    private static final TypeName ERROR_LIST = ParameterizedTypeName.get(
            ClassName.get(List.class),
            ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(Object.class)));

    private SpringRefusals() {}

    static void addTo(TypeSpec.Builder type, GenerationPlan plan) {
        type.addMethod(isLeftToSpring())
                .addMethod(answer(plan))
                .addMethod(problem(plan))
                .addMethod(errors(plan))
                .addMethod(addErrors(plan));
    }

    private static MethodSpec isLeftToSpring() {
        return MethodSpec.methodBuilder("isLeftToSpring")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(Throwable.class, "thrown")
                .addJavadoc("Whether the exception says itself what becomes of it, or is Spring Security's to answer.")
                .addCode("""
                        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
                            if (type.getName().startsWith("org.springframework.security.")) {
                                return true;
                            }
                        }
                        return $T.hasAnnotation(thrown.getClass(), $T.class);
                        """, ANNOTATIONS, RESPONSE_STATUS)
                .build();
    }

    private static MethodSpec answer(GenerationPlan plan) {
        return MethodSpec.methodBuilder("answer")
                .addModifiers(Modifier.PRIVATE)
                .returns(plan.type(CoreTypes.PROBLEM_RESPONSE))
                .addParameter(Throwable.class, "thrown")
                .addCode(
                        """
                        if (thrown instanceof $1T refusal && !$2T.handles(thrown)) {
                            $3T<String, $4T<String>> headers = new $5T<>();
                            refusal.getHeaders().forEach(headers::put);
                            return $6T.toResponse(problem(thrown, refusal), headers, customizer);
                        }
                        if (thrown instanceof $7T || thrown instanceof $8T && !(thrown instanceof $9T)) {
                            return $6T.toResponse($10T.of(400), $3T.of(), customizer);
                        }
                        return $6T.toResponse(thrown, customizer);
                        """,
                        ERROR_RESPONSE,
                        plan.type(CoreTypes.HTTP_STATUS_MAPPER),
                        Map.class,
                        List.class,
                        LinkedHashMap.class,
                        plan.type(CoreTypes.FRAMEWORK_ERRORS),
                        UNREADABLE,
                        MISTYPED,
                        NOT_CONVERTED,
                        plan.type(CoreTypes.PROBLEM))
                .build();
    }

    private static MethodSpec problem(GenerationPlan plan) {
        return MethodSpec.methodBuilder("problem")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(plan.type(CoreTypes.PROBLEM))
                .addParameter(Throwable.class, "thrown")
                .addParameter(ERROR_RESPONSE, "refusal")
                .addJavadoc("""
                        Spring's own exceptions say no more than their status and what is invalid; the application's say what
                        they want to, unless it is a server error.\
                        """)
                .addCode("""
                        $1T bare = $1T.of(refusal.getStatusCode().value());
                        $2T errors = errors(thrown);
                        if (!errors.isEmpty()) {
                            return bare.with("errors", errors);
                        }
                        boolean applications = !thrown.getClass().getName().startsWith("org.springframework.")
                                || thrown.getClass().getSimpleName().equals("ResponseStatusException")
                                || thrown.getClass().getSimpleName().equals("ErrorResponseException");
                        if (!applications || bare.status() >= 500) {
                            return bare;
                        }
                        $3T body = refusal.getBody();
                        boolean typed = body.getType() != null && !body.getType().equals(bare.type());
                        return new $1T(
                                body.getType(),
                                typed ? body.getTitle() : bare.title(),
                                bare.status(),
                                body.getDetail(),
                                body.getInstance(),
                                body.getProperties());
                        """, plan.type(CoreTypes.PROBLEM), ERROR_LIST, PROBLEM_DETAIL)
                .build();
    }

    private static MethodSpec errors(GenerationPlan plan) {
        return MethodSpec.methodBuilder("errors")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ERROR_LIST)
                .addParameter(Throwable.class, "thrown")
                .addCode(
                        """
                        $1T errors = new $2T<>();
                        if (thrown instanceof $3T invalid) {
                            addErrors(errors, invalid);
                        } else if (thrown instanceof $4T invalid) {
                            invalid.getParameterValidationResults().forEach(parameter -> {
                                if (parameter instanceof $3T content) {
                                    addErrors(errors, content);
                                } else {
                                    parameter.getResolvableErrors()
                                            .forEach(error -> errors.add($5T.error("", error.getDefaultMessage())));
                                }
                            });
                        }
                        errors.sort($6T.comparing(Object::toString));
                        return errors;
                        """,
                        ERROR_LIST,
                        ArrayList.class,
                        ERRORS,
                        INVALID_PARAMETERS,
                        plan.type(CoreTypes.FRAMEWORK_ERRORS),
                        Comparator.class)
                .build();
    }

    private static MethodSpec addErrors(GenerationPlan plan) {
        return MethodSpec.methodBuilder("addErrors")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ERROR_LIST, "errors")
                .addParameter(ERRORS, "invalid")
                .addCode(CodeBlock.of("""
                        invalid.getFieldErrors()
                                .forEach(error -> errors.add($1T.error(error.getField(), error.getDefaultMessage())));
                        invalid.getGlobalErrors().forEach(error -> errors.add($1T.error("", error.getDefaultMessage())));
                        """, plan.type(CoreTypes.FRAMEWORK_ERRORS)))
                .build();
    }
}
