package io.github.statuary.benchmarks.requests;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerErrorHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Armeria, with an error handler of the application's for its exception. */
final class ArmeriaServer implements Application {

    private static final MediaType TYPE = MediaType.parse(Way.TYPE);

    @Override
    public int start(Way way) {
        Server server = Server.builder()
                .http(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .service(Way.PATH, (context, request) -> {
                    if (way != Way.PLAIN) {
                        throw way.failure();
                    }
                    return answer(HttpStatus.OK);
                })
                .errorHandler(handler(way))
                .build();
        server.start().join();
        return server.activeLocalPort();
    }

    private static ServerErrorHandler handler(Way way) {
        return switch (way) {
            case PLAIN, OWN, LEAST ->
                (context, failure) -> failure instanceof Way.OrderNotFound ? answer(HttpStatus.NOT_FOUND) : null;
            case ALWAYS -> new io.github.statuary.benchmarks.http.armeria.ArmeriaProblemHandler();
            case SERVER_ERRORS_ONLY -> new io.github.statuary.benchmarks.serverside.armeria.ArmeriaProblemHandler();
            case FRAMEWORK_ERRORS -> new io.github.statuary.benchmarks.everyerror.armeria.ArmeriaProblemHandler();
        };
    }

    private static HttpResponse answer(HttpStatus status) {
        return HttpResponse.of(status, TYPE, Way.body());
    }
}
