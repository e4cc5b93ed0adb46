package io.github.statuary.benchmarks;

/**
 * How long to measure.
 *
 * @param forks JVMs for each micro benchmark
 * @param warmups and {@code iterations} of {@code millis} each
 * @param coldRounds compiles in a new JVM, of each kind
 * @param warmRounds compiles in one JVM, of each kind, after as many to warm up
 */
public record Form(int forks, int warmups, int iterations, int millis, int coldRounds, int warmRounds) {

    /** For code that one JVM compiles well and the next does not: three times the JVMs, of fewer iterations. */
    public Form withThreeTimesTheForks() {
        return new Form(3 * forks, warmups, Math.max(1, iterations / 2), millis, coldRounds, warmRounds);
    }

    static Form named(String name) {
        return switch (name) {
            case "smoke" -> new Form(1, 1, 1, 100, 1, 2);
            case "brief" -> new Form(1, 2, 3, 100, 1, 2);
            case "short" -> new Form(1, 4, 5, 150, 7, 6);
            case "long" -> new Form(3, 5, 10, 1000, 21, 60);
            default -> throw new IllegalArgumentException("smoke, brief, short or long, not " + name);
        };
    }
}
