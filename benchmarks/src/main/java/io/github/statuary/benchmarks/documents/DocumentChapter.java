package io.github.statuary.benchmarks.documents;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.requests.Cores;
import io.github.statuary.benchmarks.requests.Protocol;
import io.github.statuary.benchmarks.requests.Rounds;
import io.github.statuary.benchmarks.requests.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests for pages about problem types, and for an OpenAPI document. */
public final class DocumentChapter implements Chapter {

    private static final Map<String, String> PUBLISHERS = Map.of(
            "JavalinPublisher", "Javalin",
            "SpringPublisher", "Spring Web MVC on Tomcat");

    private static final String TEXT = """
            A page about a problem type is sent by the generated adapter (%d bytes), and the OpenAPI document (%d bytes) from the class \
            path by the server's own means for files. Beside each is a plain 200 with the same bytes, which a handler of the \
            application has in memory. It is measured as whole requests are, above; what comes back is equal in both.""";

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Table measure(Form form) throws Exception {
        List<Row> rows = new ArrayList<>();
        Cores.pin(ProcessHandle.current(), Cores.CLIENT);
        try {
            for (String publisher : PUBLISHERS.keySet().stream().sorted().toList()) {
                String label = PUBLISHERS.get(publisher) + ", ";
                Rounds rounds = Rounds.of(() -> start(publisher), form);
                rows.add(row(label, Served.PLAIN_PAGE, Served.PLAIN_PAGE, rounds));
                rows.add(row(label, Served.PAGE, Served.PLAIN_PAGE, rounds));
                rows.add(row(label, Served.PLAIN_DOCUMENT, Served.PLAIN_DOCUMENT, rounds));
                rows.add(row(label, Served.DOCUMENT, Served.PLAIN_DOCUMENT, rounds));
            }
        } finally {
            Cores.pin(ProcessHandle.current(), Cores.ALL);
        }
        return new Table(
                name(),
                "Pages and documents",
                TEXT.formatted(Served.page().length, Served.document().length),
                List.of("", "server CPU for a request, µs", "requests a second", "by a plain 200, times"),
                rows,
                "µs of server CPU for a request",
                List.of());
    }

    private static Row row(String label, Served served, Served plain, Rounds rounds) {
        return new Row(
                label + served.label(),
                served == Served.PAGE || served == Served.DOCUMENT,
                List.of(
                        Figures.of(rounds.cpuMicros(served)),
                        Figures.of(rounds.requestsPerSecond(served)),
                        Figures.of(rounds.times(served, plain))),
                rounds.cpuMicros(served).median());
    }

    private static Server start(String publisher) throws IOException, InterruptedException {
        String application = DocumentChapter.class.getPackageName() + "." + publisher;
        Server server = new Server(PublishingServer.class, application, List.of(Served.values()), Protocol.HTTP_1_1);
        demandEqual(server, Served.PAGE, Served.PLAIN_PAGE);
        demandEqual(server, Served.DOCUMENT, Served.PLAIN_DOCUMENT);
        return server;
    }

    private static void demandEqual(Server server, Served served, Served plain) throws IOException {
        if (!server.body(served).equals(server.body(plain))) {
            server.close();
            throw new IllegalStateException(served + " is not " + plain);
        }
    }
}
