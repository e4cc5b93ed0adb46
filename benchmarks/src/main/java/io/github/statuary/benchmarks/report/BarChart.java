package io.github.statuary.benchmarks.report;

import io.github.statuary.benchmarks.report.Table.Row;
import java.util.List;

/** The bars of a table as an SVG that follows the reader's light or dark scheme. */
final class BarChart {

    private static final int WIDTH = 800;
    private static final int LABELS = 340;
    private static final int FIGURES = 90;
    private static final int LINE = 24;
    private static final int TOP = 44;

    private BarChart() {}

    static String of(Table table) {
        List<Row> rows =
                table.rows().stream().filter(row -> !Double.isNaN(row.bar())).toList();
        double longest = rows.stream().mapToDouble(Row::bar).max().orElse(1);
        int height = TOP + rows.size() * LINE + 12;
        StringBuilder svg =
                new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
                  <title>%3$s</title>
                  <style>
                    text { font: 13px system-ui, sans-serif; fill: #24292f }
                    .title { font-weight: 600 }
                    .own { fill: #1a7f64 } .peer { fill: #8c959f }
                    @media (prefers-color-scheme: dark) {
                      text { fill: #e6edf3 } .own { fill: #3fb992 } .peer { fill: #6e7681 }
                    }
                  </style>
                  <text class="title" x="8" y="22">%3$s, %4$s</text>
                """.formatted(WIDTH, height, escape(table.title()), escape(table.unit())));
        for (int i = 0; i < rows.size(); i++) {
            svg.append(bar(rows.get(i), TOP + i * LINE, longest));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String bar(Row row, int top, double longest) {
        double length = Math.max(1, row.bar() / longest * (WIDTH - LABELS - FIGURES));
        return """
                  <text x="%d" y="%d" text-anchor="end">%s</text>
                  <rect class="%s" x="%d" y="%d" width="%s" height="16" rx="2"/>
                  <text x="%s" y="%d">%s</text>
                """.formatted(
                        LABELS - 8,
                        top + 13,
                        escape(row.label()),
                        row.own() ? "own" : "peer",
                        LABELS,
                        top,
                        Math.round(length),
                        Math.round(LABELS + length) + 6,
                        top + 13,
                        Figures.of(row.bar()));
    }

    private static String escape(String text) {
        return text.replace("`", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
