package io.github.statuary.benchmarks.report;

/**
 * A figure to reach.
 *
 * @param what the figure, in words
 * @param atMost whether the limit is an upper one
 * @param why what is known of the reason, shown if the limit is missed
 */
public record Target(String what, double measured, boolean atMost, double limit, String unit, String why) {

    public static Target atMost(String what, double measured, double limit, String unit, String why) {
        return new Target(what, measured, true, limit, unit, why);
    }

    public static Target atLeast(String what, double measured, double limit, String unit, String why) {
        return new Target(what, measured, false, limit, unit, why);
    }

    boolean reached() {
        return atMost ? measured <= limit : measured >= limit;
    }

    /** The miss as a part of the limit, in percent. */
    double miss() {
        return Math.abs(measured - limit) / limit * 100;
    }
}
