package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;

/**
 * The generator of one framework's adapter.
 *
 * <p>The class of {@link Adapter#SPRING_WEBMVC} is {@code SpringWebmvcAdapter}, and so on: {@link AdapterGenerators}
 * finds it by that name.
 */
public interface AdapterGenerator extends Generator {

    /** The framework, and how it is recognised. */
    Framework framework();

    @Override
    default boolean appliesTo(GenerationPlan plan) {
        return plan.adapters().contains(framework().adapter());
    }

    /** The class whose {@code toResponse(Throwable, UnaryOperator)} makes the response to what was thrown. */
    static ClassName mapper(GenerationPlan plan) {
        return plan.type(plan.frameworkErrors() ? CoreTypes.FRAMEWORK_ERRORS : CoreTypes.HTTP_STATUS_MAPPER);
    }
}
