package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;

/** The mappers of what Jakarta REST and Jakarta Validation refuse themselves. */
final class JakartaRestRefusals {

    private static final ClassName REFUSAL = ClassName.get(JakartaRestAdapter.REST, "WebApplicationException");

    private JakartaRestRefusals() {}

    static TypeSpec refusal(GenerationPlan plan) {
        return JakartaRestAdapter.mapper(plan, "WebApplicationExceptionMapper", REFUSAL)
                .addJavadoc(" It leaves a response with an entity as it is.")
                .addMethod(JakartaRestAdapter.toResponse(REFUSAL)
                        .addCode(
                                """
                                $1T refusal = thrown.getResponse();
                                int status = refusal.getStatus();
                                if (refusal.hasEntity() || status < 400 || status > 599) {
                                    return refusal;
                                }
                                return status == 500
                                        ? super.toResponse(thrown)
                                        : send($2T.toResponse($3T.of(status), refusal.getStringHeaders(), customizer()));
                                """,
                                JakartaRestAdapter.RESPONSE,
                                plan.type(CoreTypes.FRAMEWORK_ERRORS),
                                plan.type(CoreTypes.PROBLEM))
                        .build())
                .build();
    }

    static TypeSpec invalid(GenerationPlan plan) {
        return JakartaRestAdapter.mapper(plan, "ConstraintViolationExceptionMapper", ValidationParts.INVALID)
                .addJavadoc(" What is not valid is in the member {@code errors}.")
                .addMethod(JakartaRestAdapter.toResponse(ValidationParts.INVALID)
                        .addCode(ValidationParts.answer(plan, "thrown", "super.toResponse(thrown)", "customizer()"))
                        .build())
                .addMethod(ValidationParts.isOfResult())
                .addMethod(ValidationParts.path())
                .build();
    }
}
