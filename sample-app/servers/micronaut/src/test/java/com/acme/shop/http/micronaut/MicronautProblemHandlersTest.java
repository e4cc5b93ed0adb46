package com.acme.shop.http.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.Translation;
import com.acme.shop.http.Problem;
import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The handlers with and without beans that the application may have. */
class MicronautProblemHandlersTest {
    private static final Problem PROBLEM = Problem.of(404);
    private static final UnaryOperator<Problem> TRACED = problem -> problem.with("traceId", "4bf9");

    private final BeanContext beans = new DefaultBeanContext();

    @Test
    void without_a_customizer_a_problem_stays() {
        assertThat(new MicronautProblemHandlers(beans, null).customizer.apply(PROBLEM))
                .isSameAs(PROBLEM);
        assertThat(new MicronautProblemHandlers(beans, null, null).customizer.apply(PROBLEM))
                .isSameAs(PROBLEM);
        assertThat(new MicronautProblemHandlers(beans, null, new Translation()).customizer.apply(PROBLEM))
                .isSameAs(PROBLEM);
    }

    @Test
    void a_customizer_is_asked() {
        Problem traced = TRACED.apply(PROBLEM);
        assertThat(new MicronautProblemHandlers(beans, TRACED).customizer.apply(PROBLEM))
                .isEqualTo(traced);
        assertThat(new MicronautProblemHandlers(beans, TRACED, null).customizer.apply(PROBLEM))
                .isEqualTo(traced);
        assertThat(new MicronautProblemHandlers(beans, TRACED, new Translation()).customizer.apply(PROBLEM))
                .isEqualTo(traced);
    }
}
