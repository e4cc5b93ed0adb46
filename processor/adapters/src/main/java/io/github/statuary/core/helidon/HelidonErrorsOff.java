package io.github.statuary.core.helidon;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problems;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/** The handlers of exceptions that only wrap another one. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class HelidonErrorsOff {

    private final HelidonProblemFeature feature;

    HelidonErrorsOff(HelidonProblemFeature feature) {
        this.feature = feature;
    }

    void setup(HttpRouting.Builder routing) {
        routing.error(CompletionException.class, this::lookThrough);
        routing.error(ExecutionException.class, this::lookThrough);
        routing.error(InvocationTargetException.class, this::lookThrough);
        routing.error(UndeclaredThrowableException.class, this::lookThrough);
    }

    private void lookThrough(ServerRequest request, ServerResponse http, Throwable thrown) {
        if (!Problems.handles(thrown) && Failures.ofAnotherPackage(thrown) == null) {
            throw new IllegalStateException(thrown); // which Helidon answers, as it would have answered the other
        }
        feature.answer(request, http, thrown);
    }
}
