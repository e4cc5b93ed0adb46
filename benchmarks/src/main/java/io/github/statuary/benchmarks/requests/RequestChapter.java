package io.github.statuary.benchmarks.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Spread;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.report.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whole requests that end in an error. */
public final class RequestChapter implements Chapter {

    private static final int WARMUP = 25;
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final List<Framework> FRAMEWORKS = List.of(
            new Framework("spring", "Spring Web MVC on Tomcat", 1.1),
            new Framework("jersey", "Jersey on Grizzly", 1.1),
            new Framework("micronaut", "Micronaut", 1.1),
            new Framework("javalin", "Javalin", 1),
            new Framework("jdk", "the JDK's server", 1));

    /** @param least how many times the requests of the framework's own way are to be reached */
    private record Framework(String name, String label, double least) {}

    private record Result(Spread requests, Spread cpu) {}

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Table measure(Form form) throws Exception {
        List<Row> rows = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (Framework framework : FRAMEWORKS) {
            Map<Way, Result> results = measure(framework, form);
            double own = results.get(Way.OWN).cpu().median();
            results.forEach((way, result) -> rows.add(row(framework, way, result, own)));
            for (Way way : List.of(Way.ALWAYS, Way.SERVER_ERRORS_ONLY)) {
                targets.add(Target.atLeast(
                        framework.label() + ", `" + way + "`, by its own way",
                        own / results.get(way).cpu().median(),
                        framework.least(),
                        "times",
                        "reading the request, routing it and writing the response is the same work for both, and most of it;"
                                + " what is left to differ is the exception and its body."));
            }
        }
        return new Table(
                name(),
                "Whole requests",
                "A handler throws, and the same 404 with a problem of four members comes back: by the framework's own way (Spring:"
                        + " `ResponseStatusException` and `ProblemDetail`; Jersey: `NotFoundException` with a response; the others:"
                        + " an exception and a handler of the application; the body written with Jackson 2), and by the generated"
                        + " exceptions and adapter, with stack traces as by default (`ALWAYS`) and as `SERVER_ERRORS_ONLY` has it."
                        + " Each server in a JVM on one core, four connections, the three ways in turn. The median of the windows"
                        + " with quartiles. What counts is the CPU time of the server for one request: it is what one core's"
                        + " throughput comes to, and other work on the machine disturbs it less. Helidon is not measured: its"
                        + " classes need a later Java than these benchmarks are compiled for.",
                List.of("", "server CPU for a request, µs", "requests a second", "by the framework's own way"),
                rows,
                "µs of server CPU for a request",
                targets);
    }

    private static Row row(Framework framework, Way way, Result result, double own) {
        return new Row(
                framework.label() + ", " + (way == Way.OWN ? "its own way" : "`" + way + "`"),
                way != Way.OWN,
                List.of(
                        Figures.of(result.cpu()),
                        Figures.of(result.requests()),
                        Figures.of(own / result.cpu().median(), "times")),
                result.cpu().median());
    }

    private static Map<Way, Result> measure(Framework framework, Form form) throws IOException, InterruptedException {
        try (Server own = new Server(framework.name(), Way.OWN);
                Server always = new Server(framework.name(), Way.ALWAYS);
                Server stackless = new Server(framework.name(), Way.SERVER_ERRORS_ONLY)) {
            Map<Way, Server> servers =
                    new EnumMap<>(Map.of(Way.OWN, own, Way.ALWAYS, always, Way.SERVER_ERRORS_ONLY, stackless));
            demandEqual(servers);
            Map<Way, List<Server.Load>> loads = new EnumMap<>(Way.class);
            for (Server server : servers.values()) {
                server.load(WARMUP * form.millis()); // its one core has the compiler at work for long
            }
            for (int round = 0; round < form.iterations(); round++) {
                for (var server : servers.entrySet()) {
                    Server.Load load = server.getValue().load(2 * form.millis());
                    loads.computeIfAbsent(server.getKey(), way -> new ArrayList<>())
                            .add(load);
                }
            }
            Map<Way, Result> results = new EnumMap<>(Way.class);
            loads.forEach((way, windows) -> results.put(way, result(windows)));
            return results;
        }
    }

    private static Result result(List<Server.Load> windows) {
        return new Result(
                Spread.of(windows.stream().map(Server.Load::requestsPerSecond).toList()),
                Spread.of(windows.stream().map(Server.Load::cpuMicros).toList()));
    }

    private static void demandEqual(Map<Way, Server> servers) throws IOException {
        JsonNode own = JACKSON.readTree(servers.get(Way.OWN).body());
        for (var server : servers.entrySet()) {
            String body = server.getValue().body();
            if (!JACKSON.readTree(body).equals(own)) {
                throw new IllegalStateException(server.getKey() + " answers " + body + ", not " + own);
            }
        }
    }
}
