package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.Problem;
import io.github.statuary.core.UpstreamException;
import io.github.statuary.core.UpstreamTranslator;
import java.util.List;
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
        List<UpstreamTranslator> all = translators.orderedStream().toList();
        UpstreamTranslator translator = received -> first(all, received);
        return translator.with(customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem))));
    }

    private static HttpStatusException first(List<UpstreamTranslator> translators, UpstreamException received) {
        for (UpstreamTranslator translator : translators) {
            HttpStatusException own = translator.translate(received);
            if (own != null) {
                return own;
            }
        }
        return null;
    }
}
