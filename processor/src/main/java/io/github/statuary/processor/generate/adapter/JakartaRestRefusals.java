package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The mappers of what Jakarta REST and Jakarta Validation refuse themselves. */
final class JakartaRestRefusals {

    private static final ClassName REFUSAL = ClassName.get(JakartaRestAdapter.REST, "WebApplicationException");

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
        return JakartaRestAdapter.mapper(plan, "ConstraintViolationExceptionMapper", ValidationParts.INVALID)
                .addJavadoc(" What is not valid is in the member {@code errors}.")
                .addMethod(JakartaRestAdapter.toResponse(ValidationParts.INVALID)
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
                                ValidationParts.VIOLATION,
                                plan.type("FrameworkErrors"),
                                Comparator.class,
                                plan.type("Problem"))
                        .build())
                .addMethod(ValidationParts.isOfResult())
                .addMethod(ValidationParts.path())
                .build();
    }
}
