package io.github.statuary.benchmarks.requests;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerResponse;

/** Helidon SE, with a handler of the application's for its exception. */
final class HelidonServer implements Application {

    @Override
    public int start(Way way) {
        return WebServer.builder()
                .host("localhost")
                .shutdownHook(false)
                .connectionOptions(socket -> socket.tcpNoDelay(true)) // over HTTP/2 it sends the head and the body apart
                .routing(routing -> {
                    routing.get(Way.PATH, (request, response) -> {
                        if (way != Way.PLAIN) {
                            throw way.failure();
                        }
                        answer(response, 200);
                    });
                    routing.addFeature(handler(way));
                })
                .build()
                .start()
                .port();
    }

    private static HttpFeature handler(Way way) {
        return switch (way) {
            case PLAIN, OWN, LEAST -> new OwnHandler();
            case ALWAYS -> new io.github.statuary.benchmarks.http.helidon.HelidonProblemFeature();
            case SERVER_ERRORS_ONLY -> new io.github.statuary.benchmarks.serverside.helidon.HelidonProblemFeature();
            case FRAMEWORK_ERRORS -> new io.github.statuary.benchmarks.everyerror.helidon.HelidonProblemFeature();
        };
    }

    private static void answer(ServerResponse response, int status) {
        response.status(status).header(HeaderNames.CONTENT_TYPE, Way.TYPE).send(Way.body());
    }

    /** The application's answer. */
    private static final class OwnHandler implements HttpFeature {

        @Override
        public void setup(HttpRouting.Builder routing) {
            routing.error(Way.OrderNotFound.class, (request, response, failure) -> answer(response, 404));
        }
    }
}
