package io.github.statuary.benchmarks.documents;

import io.github.statuary.benchmarks.documented.javalin.JavalinProblemPages;
import io.javalin.Javalin;

/** Javalin: a handler before all others for the pages, and its static files. */
final class JavalinPublisher implements Publisher {

    @Override
    public int start() {
        byte[] page = Served.page();
        byte[] document = Served.document();
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(new JavalinProblemPages());
                    config.routes.get(
                            Served.PLAIN_PAGE.path(),
                            context -> context.contentType(Served.HTML).result(page));
                    config.routes.get(
                            Served.PLAIN_DOCUMENT.path(),
                            context -> context.contentType(Served.JSON).result(document));
                    config.staticFiles.add(files -> {
                        files.hostedPath = "/openapi";
                        files.directory = "/" + Served.FOLDER;
                    });
                })
                .start("localhost", 0)
                .port();
    }
}
