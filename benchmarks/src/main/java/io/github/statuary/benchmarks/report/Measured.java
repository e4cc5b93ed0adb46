package io.github.statuary.benchmarks.report;

import java.time.LocalDate;

/**
 * A table, and how and when it was measured.
 *
 * @param form how long was measured
 */
public record Measured(Table table, String form, LocalDate date) {}
