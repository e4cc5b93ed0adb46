package io.github.statuary.benchmarks.report;

import java.util.Locale;

/** The one way to print figures: about three digits. */
public final class Figures {

    private Figures() {}

    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        double size = Math.abs(value);
        String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    public static String of(double value, String unit) {
        return of(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    /** A median with its quartiles. */
    public static String of(Spread spread) {
        return of(spread.median()) + " (" + of(spread.low()) + " to " + of(spread.high()) + ")";
    }
}
