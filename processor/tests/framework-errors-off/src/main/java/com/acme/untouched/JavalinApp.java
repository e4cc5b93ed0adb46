package com.acme.untouched;

import com.acme.untouched.http.javalin.JavalinProblemHandler;
import io.javalin.Javalin;

/** Two routes on Javalin. */
final class JavalinApp {
    private JavalinApp() {}

    static App start() {
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/gone", context -> Failures.gone());
                    config.routes.get("/boom", context -> Failures.boom());
                    new JavalinProblemHandler().register(config.routes::exception);
                })
                .start("localhost", 0);
        return new App(server.port(), server::stop);
    }
}
