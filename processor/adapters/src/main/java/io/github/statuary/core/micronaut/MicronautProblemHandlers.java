package io.github.statuary.core.micronaut;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpVersion;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The beans that answer with the problem of a generated or mapped exception.
 *
 * <p>Micronaut's annotation processor makes them where it runs in the same compilation, and there is nothing to register. An
 * error route of the application or a handler for the same class goes first.
 */
/*{suppress*/
/*}*/
@Factory
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MicronautProblemHandlers {

    /** A number of this package's own, and after the application's: of several packages that have these beans, one answers. */
    static final int ORDER = /*{order*/ 1 /*}*/;

    final UnaryOperator<Problem> customizer;

    private final BeanContext beans;

    /**
     * For Micronaut.
     *
     * @param beans where the handler of what is wrapped is found
     * @param customizer a bean of the application's, if there is one: it is given every problem and returns the one to send,
     *     with a trace id, or translated
     */
    /*{unless upstream*/
    @Inject
    /*}*/
    public MicronautProblemHandlers(BeanContext beans, @Nullable UnaryOperator<Problem> customizer) {
        this.beans = beans;
        this.customizer = customizer == null ? UnaryOperator.identity() : customizer;
    }

    /*{if upstream*/
    /**
     * For Micronaut, with the application's own answers to received errors.
     *
     * @param beans as above
     * @param customizer as above
     * @param translator a bean of the application's, if there is one: it is asked for an exception to answer a received error with
     */
    @Inject
    public MicronautProblemHandlers(
            BeanContext beans,
            @Nullable UnaryOperator<Problem> customizer,
            @Nullable io.github.statuary.core.UpstreamTranslator translator) {
        this.beans = beans;
        UnaryOperator<Problem> own = customizer == null ? UnaryOperator.identity() : customizer;
        this.customizer = translator == null ? own : translator.with(own);
    }
    /*}*/

    /*{each*/
    @Singleton
    @Secondary
    ExceptionHandler<HttpStatusException, HttpResponse<?>> handlerOfHttpStatusException() {
        return this::answer;
    }
    /*}*/

    HttpResponse<?> answer(HttpRequest<?> request, Throwable thrown) {
        return send(Failures.toResponse(thrown, customizer), request);
    }

    /** The response to a wrapper: that to what it wraps, or null if nobody answers it. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // a handler of the class, or of a class above it
    HttpResponse<?> answerWrapped(HttpRequest<?> request, Throwable wrapper) {
        Throwable known = Failures.unwrap(wrapper);
        if (known == wrapper || Failures.isNamed(known)) {
            return answer(request, wrapper);
        }
        Optional<BeanDefinition<ExceptionHandler>> handler = beans.findBeanDefinition(
                ExceptionHandler.class, Qualifiers.byTypeArgumentsClosest(known.getClass(), Object.class));
        if (handler.isEmpty()) {
            return null;
        }
        Object result = beans.getBean(handler.get()).handle(request, known);
        return result instanceof HttpResponse<?> response ? response : HttpResponse.ok(result);
    }

    static MutableHttpResponse<byte[]> send(ProblemResponse problem, HttpRequest<?> request) {
        /*{if languages*/
        problem = io.github.statuary.core.Languages.translated(
                problem, request.getHeaders().getAll("Accept-Language"), null);
        /*}*/
        ProblemResponse response = request.getHttpVersion() == HttpVersion.HTTP_2_0 ? problem.overHttp2() : problem;
        MutableHttpResponse<byte[]> http = HttpResponse.status(response.status(), null);
        response.headers().forEach((name, values) -> values.forEach(value -> http.header(name, value)));
        if (!response.hasBody()) {
            return http;
        }
        byte[] body = response.body();
        return http.contentLength(body.length).body(body); // the length is for HEAD
    }
}
