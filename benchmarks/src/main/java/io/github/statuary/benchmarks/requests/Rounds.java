package io.github.statuary.benchmarks.requests;

import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Spread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * What warm servers did, in rounds of one window for each way.
 *
 * @param compiled the part of the servers' CPU time that still went to the JIT compiler; NaN where nobody tells
 */
record Rounds(List<Map<Way, Server.Load>> loads, double compiled) {

    /** The part of the CPU time with which compiling is as good as over. */
    private static final double WARM = 0.01;

    private static final int MOST_WARMUPS = 20;
    private static final int ROUNDS = 5;

    /** Of as many JVMs as the form has. */
    static Rounds of(Callable<Server> start, Form form) throws Exception {
        List<Map<Way, Server.Load>> loads = new ArrayList<>();
        for (int fork = 0; fork < form.forks(); fork++) {
            try (Server server = start.call()) {
                loads.addAll(loads(server, form));
            }
        }
        return new Rounds(loads, compiled(loads));
    }

    private static List<Map<Way, Server.Load>> loads(Server server, Form form) throws IOException {
        int warmups = 0;
        while (warmups < MOST_WARMUPS && !(compiled(List.of(round(server, warmups, form.millis()))) <= WARM)) {
            warmups++;
        }
        List<Map<Way, Server.Load>> loads = new ArrayList<>();
        for (int round = 0; round < ROUNDS * form.iterations(); round++) {
            loads.add(round(server, round, form.millis() * 2 / 3));
        }
        return loads;
    }

    /** Each begins with another way, since who comes first finds the caches of the one before. */
    private static Map<Way, Server.Load> round(Server server, int round, int millis) throws IOException {
        Way[] ways = Way.values();
        Map<Way, Server.Load> loads = new EnumMap<>(Way.class);
        for (int i = 0; i < ways.length; i++) {
            Way way = ways[(round + i) % ways.length];
            loads.put(way, server.load(way, millis));
        }
        return loads;
    }

    private static double compiled(List<Map<Way, Server.Load>> rounds) {
        double compiling = 0;
        double work = 0;
        for (Map<Way, Server.Load> round : rounds) {
            for (Server.Load load : round.values()) {
                compiling += load.compiling();
                work += load.work();
            }
        }
        return compiling / (compiling + work);
    }

    Spread cpuMicros(Way way) {
        return spread(round -> round.get(way).cpuMicros());
    }

    Spread requestsPerSecond(Way way) {
        return spread(round -> round.get(way).requestsPerSecond());
    }

    /** How many times the requests of another way there were for the same CPU time, round by round. */
    Spread times(Way way, Way other) {
        return spread(round -> round.get(other).cpuMicros() / round.get(way).cpuMicros());
    }

    private Spread spread(ToDoubleFunction<Map<Way, Server.Load>> figure) {
        return Spread.of(loads.stream().map(figure::applyAsDouble).toList());
    }
}
