package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import io.github.statuary.core.UpstreamTranslator;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;

/** The translators of received errors among the beans of an application. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class SpringTranslators {

    private SpringTranslators() {}

    /**
     * All customizers as one, which brings the translators.
     *
     * @param customizers are given every problem, in their order
     * @param translators are asked about a received error, in their order, until one makes an exception of it
     * @return never null
     */
    public static UnaryOperator<Problem> customizer(
            ObjectProvider<UnaryOperator<Problem>> customizers, ObjectProvider<UpstreamTranslator> translators) {
        // looked for when there is an error, since the adapters are made before most other beans
        UpstreamTranslator translator = received -> translators
                .orderedStream()
                .map(each -> each.translate(received))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return translator.with(customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem))));
    }
}
