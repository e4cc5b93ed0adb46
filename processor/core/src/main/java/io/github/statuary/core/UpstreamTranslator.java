package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Makes an exception of the application's own from a received error that nobody caught. Without a translator a received 504 is
 * answered as a 504 and any other error as a 502, and nothing of what was received is sent.
 *
 * <pre>{@code
 * UpstreamTranslator translator = received -> received instanceof UpstreamException.NotFound
 *         ? new NotFoundException("The warehouse does not know this article.")
 *         : null;
 * }</pre>
 */
@FunctionalInterface
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public interface UpstreamTranslator {

    /**
     * The exception to answer with. What it says is sent, so take nothing from the received error that the client must not see.
     *
     * @param received the error that nobody caught
     * @return the application's own exception, or null for the default; an exception that is thrown here means the default, too
     */
    HttpStatusException translate(UpstreamException received);

    /**
     * A customizer that brings this translator, for everything that takes a customizer:
     *
     * <pre>{@code
     * server.createContext("/").getFilters().add(new JdkProblemFilter(translator.with(customizer)));
     * }</pre>
     *
     * @param customizer gives each problem its last touch, as in {@link HttpStatusMapper#toResponse(Throwable, UnaryOperator)}
     * @return a customizer that does the same to problems
     */
    default UnaryOperator<Problem> with(UnaryOperator<Problem> customizer) {
        return new UpstreamAnswers.Translating(customizer, this);
    }
}
