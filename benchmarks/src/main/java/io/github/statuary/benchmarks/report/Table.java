package io.github.statuary.benchmarks.report;

import java.util.List;

/**
 * One table of the page: what was measured, beside what was to be reached.
 *
 * @param name the name in files and on the command line
 * @param text what is measured and how, in Markdown
 * @param columns the headings, of the labels first
 * @param unit of the bars of the chart
 */
public record Table(
        String name,
        String title,
        String text,
        List<String> columns,
        List<Row> rows,
        String unit,
        List<Target> targets) {

    /**
     * A line of the table.
     *
     * @param own whether this is Statuary, whose bars stand out
     * @param bar the length of the bar in the chart; NaN for none
     */
    public record Row(String label, boolean own, List<String> cells, double bar) {}
}
