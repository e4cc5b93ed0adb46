package io.github.statuary.benchmarks.requests;

import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Spread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * What warm servers did, in rounds of one window for each lane.
 *
 * @param compiled the part of the servers' CPU time that still went to the JIT compiler; NaN where nobody tells
 */
public record Rounds(List<Map<Lane, Server.Load>> loads, double compiled) {

    /** The part of the CPU time with which compiling is as good as over. */
    private static final double WARM = 0.01;

    private static final int MOST_WARMUPS = 20;
    private static final int ROUNDS = 5;

    /** Of as many JVMs as the form has. */
    public static Rounds of(Callable<Server> start, Form form) throws Exception {
        List<Map<Lane, Server.Load>> loads = new ArrayList<>();
        for (int fork = 0; fork < form.forks(); fork++) {
            try (Server server = start.call()) {
                loads.addAll(loads(server, form));
            }
        }
        return new Rounds(loads, compiled(loads));
    }

    private static List<Map<Lane, Server.Load>> loads(Server server, Form form) throws IOException {
        int warmups = 0;
        while (warmups < MOST_WARMUPS && !(compiled(List.of(round(server, warmups, form.millis()))) <= WARM)) {
            warmups++;
        }
        List<Map<Lane, Server.Load>> loads = new ArrayList<>();
        for (int round = 0; round < ROUNDS * form.iterations(); round++) {
            loads.add(round(server, round, form.millis() * 2 / 3));
        }
        return loads;
    }

    /** Each begins with another way, since who comes first finds the caches of the one before. */
    private static Map<Lane, Server.Load> round(Server server, int round, int millis) throws IOException {
        List<Lane> lanes = List.copyOf(server.lanes());
        Map<Lane, Server.Load> loads = new HashMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get((round + i) % lanes.size());
            loads.put(lane, server.load(lane, millis));
        }
        return loads;
    }

    private static double compiled(List<Map<Lane, Server.Load>> rounds) {
        double compiling = 0;
        double work = 0;
        for (Map<Lane, Server.Load> round : rounds) {
            for (Server.Load load : round.values()) {
                compiling += load.compiling();
                work += load.work();
            }
        }
        return compiling / (compiling + work);
    }

    public Spread cpuMicros(Lane lane) {
        return spread(round -> round.get(lane).cpuMicros());
    }

    public Spread requestsPerSecond(Lane lane) {
        return spread(round -> round.get(lane).requestsPerSecond());
    }

    /** How many times the requests of another way there were for the same CPU time, round by round. */
    public Spread times(Lane lane, Lane other) {
        return spread(round -> round.get(other).cpuMicros() / round.get(lane).cpuMicros());
    }

    private Spread spread(ToDoubleFunction<Map<Lane, Server.Load>> figure) {
        return Spread.of(loads.stream().map(figure::applyAsDouble).toList());
    }
}
