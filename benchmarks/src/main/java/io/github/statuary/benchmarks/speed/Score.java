package io.github.statuary.benchmarks.speed;

import io.github.statuary.benchmarks.report.Spread;
import java.util.Map;

/**
 * What JMH measured of one method with one set of parameters.
 *
 * @param nanos of CPU time for an operation
 * @param bytes allocated for an operation
 */
public record Score(String method, Map<String, String> parameters, Spread nanos, double bytes) {

    public double median() {
        return nanos.median();
    }
}
