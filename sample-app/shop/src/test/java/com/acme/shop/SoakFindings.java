package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a soak has seen. Several threads tell it. */
final class SoakFindings {
    /** What a heap may have grown by; a server that kept 30 bytes of each of 160,000 requests would need more. */
    private static final double MOST_MEGABYTES = 4;

    private static final int KEPT = 5;

    private final List<Double> megabytes = new ArrayList<>();
    private final List<String> wrongOnes = new ArrayList<>();
    private int answers;
    private int connections;
    private int wrong;
    private int stalled;

    synchronized void connected() {
        connections++;
    }

    synchronized void answered(SoakRequest request, String expected, String answer) {
        answers++;
        if (!answer.equals(expected)) {
            wrong++;
            if (wrongOnes.size() < KEPT) {
                wrongOnes.add(request + "\nexpected " + expected + "\nbut got  " + answer);
            }
        }
    }

    synchronized void stalled(SoakRequest request) {
        stalled++;
        if (wrongOnes.size() < KEPT) {
            wrongOnes.add(request + "\nstalled");
        }
    }

    synchronized int misses() {
        return wrong + stalled;
    }

    /** Looks at what is left on the heap of this JVM, in which the server runs, too. */
    synchronized void heap() {
        long used = used();
        for (long before = Long.MAX_VALUE; used < before; ) {
            before = used;
            used = used();
        }
        megabytes.add(used / 1e6);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    int answers() {
        return answers;
    }

    int wrong() {
        return wrong;
    }

    int stalled() {
        return stalled;
    }

    double growth() {
        return megabytes.get(megabytes.size() - 1) - megabytes.get(1);
    }

    /** Nothing wrong, nothing stalled, and a heap that is flat from the second tenth on, when the server is warm. */
    void areNone() {
        assertThat(wrongOnes).isEmpty();
        assertThat(misses()).isZero();
        assertThat(growth()).as("megabytes after each tenth: " + megabytes).isLessThan(MOST_MEGABYTES);
    }

    /** A line of the table in {@code docs/soak.md}. */
    String row(String server, Mode mode) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %,d | %,d | %d | %d | %.1f | %.1f |%n",
                server,
                mode == Mode.FRAMEWORK_ERRORS ? "on" : "off",
                Runtime.version().feature(),
                answers + stalled,
                connections,
                wrong,
                stalled,
                megabytes.get(1),
                megabytes.get(megabytes.size() - 1));
    }
}
