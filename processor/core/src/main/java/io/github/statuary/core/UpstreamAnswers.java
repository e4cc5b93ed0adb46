package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The response to a received error that nobody caught: a 504 if a 504 was received, else a 502, with an {@code instance} and nothing
 * of what was received. For generated code.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class UpstreamAnswers {

    /** The exceptions of clients, which stand for their cause only if it is a received error. */
    private static final Set<String> WRAPPERS =
            Set.of("jakarta.ws.rs.ProcessingException", "jakarta.ws.rs.client.ResponseProcessingException");

    /** More causes than anybody has, so that a loop of causes ends. */
    private static final int MOST_CAUSES = 50;

    private UpstreamAnswers() {}

    /** Whether a failure is an exception of a client around a received error. */
    static boolean isWrapper(Throwable failure) {
        if (failure == null || !WRAPPERS.contains(failure.getClass().getName())) {
            return false;
        }
        Throwable cause = failure.getCause();
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            if (cause instanceof UpstreamException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /**
     * The status code of the response.
     *
     * @param received the error
     * @return 502 or 504
     */
    public static int statusCodeOf(UpstreamException received) {
        return received.statusCode() == 504 ? 504 : 502;
    }

    /**
     * The application's own exception for a received error.
     *
     * @param received the error
     * @param customizer may bring a translator, see {@link UpstreamTranslator#with}
     * @return what the translator makes of the error; null without a translator, or if it fails
     */
    public static HttpStatusException translated(UpstreamException received, UnaryOperator<Problem> customizer) {
        if (!(customizer instanceof Translating translating)) {
            return null;
        }
        try {
            return translating.translator().translate(received);
        } catch (RuntimeException failure) {
            warn("The translator of a received error failed", failure);
            return null;
        }
    }

    /** The response without a translator, logged. */
    static ProblemResponse logged(UpstreamException received, UnaryOperator<Problem> customizer) {
        ProblemResponse response = toResponse(received, customizer);
        warn(message(received, response), received);
        return response;
    }

    private static void warn(String message, RuntimeException failure) {
        /*{warning*/
        System.getLogger(HttpStatusMapper.class.getName()).log(System.Logger.Level.WARNING, message, failure);
        /*}*/
    }

    /**
     * The response without a translator. The caller logs {@link #message}.
     *
     * @param received the error
     * @param customizer gives the problem its last touch, as in {@link Problems#toResponse(Throwable, UnaryOperator)}
     * @return never null
     */
    public static ProblemResponse toResponse(UpstreamException received, UnaryOperator<Problem> customizer) {
        Problem problem = Problem.of(statusCodeOf(received)).withInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        return HttpStatusMapper.response(HttpStatusMapper.customized(problem, customizer), HeaderFields.NONE);
    }

    /**
     * The text for the log, which has what the message of the exception has, and both instances.
     *
     * @param received the error
     * @param response the response to it
     * @return one line
     */
    public static String message(UpstreamException received, ProblemResponse response) {
        StringBuilder message = new StringBuilder("Answered with ").append(response.status());
        URI own = response.problem().instance();
        if (own != null) {
            message.append(' ').append(own);
        }
        message.append(": ").append(received.getMessage());
        URI instance = received.instance();
        if (instance != null) {
            message.append(", instance ").append(withoutSecrets(instance));
        }
        return message.toString();
    }

    /** Servers put the target of the request here, whose query may have secrets. */
    private static String withoutSecrets(URI instance) {
        if (instance.isOpaque()) {
            return instance.getScheme() + ":" + instance.getRawSchemeSpecificPart();
        }
        String scheme = instance.getScheme() == null ? "" : instance.getScheme() + ":";
        String host = instance.getHost() == null ? "" : "//" + instance.getHost();
        String port = instance.getPort() < 0 ? "" : ":" + instance.getPort();
        return scheme + host + port + instance.getRawPath();
    }

    /** A customizer that brings a translator. */
    @GeneratedByStatuary
    record Translating(UnaryOperator<Problem> customizer, UpstreamTranslator translator)
            implements UnaryOperator<Problem> {

        @Override
        public Problem apply(Problem problem) {
            return customizer.apply(problem);
        }
    }
}
