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
import java.util.List;

/** Whole requests that end in an error. */
public final class RequestChapter implements Chapter {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** The part of the CPU time for the JIT compiler that the page tells of. */
    private static final double COLD = 0.05;

    private static final String TEXT = """
            A handler throws, and the same 404 with a problem of four members comes back: by the framework's own way (Spring: \
            `ResponseStatusException` and `ProblemDetail`; Jersey: `NotFoundException` with a response; Micronaut: \
            `HttpStatusException` with a body; the others: an exception and a handler of the application, in front of the JDK's \
            server a filter), and by the generated exceptions and adapter: in the default mode with stack traces as by default \
            (`ALWAYS`) and as `SERVER_ERRORS_ONLY` has it, and with `frameworkErrors`. A plain 200 is the same body from a handler that \
            does not throw, written as the framework's own way has it: by the framework, or with Jackson 2. *The least that a handler \
            does* is an exception without a stack trace and a body, both made once, which an own handler of the framework sends: no \
            adapter could take less. Each framework has a JVM on one core with a server for each of the ways, and a client with four \
            connections on another core; over HTTP/2, where the server speaks it without TLS, each connection has one stream at a \
            time. When the JIT compiler takes \
            less than 1 % of the CPU time, or after a while, the ways are measured in turn, in rounds of one window each. What \
            counts is the CPU time of the server's threads for a request, those of the JIT compiler left out: on one core it \
            comes to the throughput, and other work on the machine disturbs it less. A ratio is that of the requests for the \
            same CPU time within a round. Everything is the median of the rounds with quartiles; what is to be reached is \
            judged by the median. Quarkus is not measured: it builds an application with its own Maven plugin, one for each way, and \
            these servers are started by one class path.""";

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Table measure(Form form) throws Exception {
        List<Row> rows = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        StringBuilder remarks = new StringBuilder();
        Cores.pin(ProcessHandle.current(), Cores.CLIENT);
        try {
            for (Framework framework : Framework.ALL) {
                if (!framework.isHere()) {
                    remarks.append(" %s is not measured: its classes need a later JDK.".formatted(framework.label()));
                } else {
                    Rounds rounds = Rounds.of(() -> start(framework), form);
                    for (Way way : framework.ways()) {
                        rows.add(row(framework, way, rounds));
                    }
                    framework.ways().stream()
                            .filter(Way::generated)
                            .forEach(way -> targets.add(target(framework, way, rounds)));
                    if (rounds.compiled() > COLD) {
                        remarks.append(" %s was still compiling: the JIT compiler took %s %% of the CPU time."
                                .formatted(framework.label(), Figures.of(100 * rounds.compiled())));
                    }
                }
            }
        } finally {
            Cores.pin(ProcessHandle.current(), Cores.ALL);
        }
        return new Table(
                name(),
                "Whole requests",
                TEXT + remarks,
                List.of(
                        "",
                        "server CPU for a request, µs",
                        "requests a second",
                        "by the framework's own way, times",
                        "by a plain 200, times"),
                rows,
                "µs of server CPU for a request",
                targets);
    }

    private static Row row(Framework framework, Way way, Rounds rounds) {
        return new Row(
                framework.label() + ", " + way.label(),
                way.generated(),
                List.of(
                        Figures.of(rounds.cpuMicros(way)),
                        Figures.of(rounds.requestsPerSecond(way)),
                        Figures.of(rounds.times(way, Way.OWN)),
                        Figures.of(rounds.times(way, Way.PLAIN))),
                rounds.cpuMicros(way).median());
    }

    private static Target target(Framework framework, Way way, Rounds rounds) {
        return Target.atLeast(
                framework.label() + ", " + way.label() + ", by its own way",
                rounds.times(way, Way.OWN).median(),
                framework.least(),
                "times",
                why(framework, way, rounds));
    }

    private static String why(Framework framework, Way way, Rounds rounds) {
        Spread times = rounds.times(way, Way.OWN);
        return """
                the quartiles are %s and %s times, and from JVM to JVM the figure differs by some percent; the long form has \
                several. A plain 200, with nothing failing, has %s times.%s%s""".formatted(
                        Figures.of(times.low()),
                        Figures.of(times.high()),
                        Figures.of(rounds.times(Way.PLAIN, Way.OWN).median()),
                        framework.always(),
                        framework.ways().contains(Way.LEAST) ? least(way, rounds) : "");
    }

    private static String least(Way way, Rounds rounds) {
        return """
                 The least that any handler could do has %s times: of the %s µs for a request, %s are what the exception, its \
                problem and the adapter need beyond that.""".formatted(
                        Figures.of(rounds.times(Way.LEAST, Way.OWN).median()),
                        Figures.of(rounds.cpuMicros(way).median()),
                        Figures.of(rounds.cpuMicros(way).median()
                                - rounds.cpuMicros(Way.LEAST).median()));
    }

    private static Server start(Framework framework) throws IOException, InterruptedException {
        Server server = new Server(framework);
        JsonNode own = JACKSON.readTree(server.body(Way.OWN));
        for (Way way : framework.ways()) {
            if (!JACKSON.readTree(server.body(way)).equals(own)) {
                server.close();
                throw new IllegalStateException(way + " answers " + server.body(way) + ", not " + own);
            }
        }
        return server;
    }
}
