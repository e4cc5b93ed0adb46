package io.github.statuary.benchmarks.report;

import io.github.statuary.benchmarks.report.Table.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page with all tables, and its charts. */
public final class PerformancePage {

    private static final String CHARTS = "performance";

    private final Path folder;

    /** @param folder of the documentation */
    public PerformancePage(Path folder) {
        this.folder = folder;
    }

    public void write(List<Measured> tables, Machine machine) throws IOException {
        StringBuilder page = new StringBuilder("""
                # Performance

                Written by `mvn -Pbenchmarks -DskipTests -DskipITs -pl benchmarks -am verify`; no figure here is typed
                by hand. That is the short form; with `-Dbenchmarks.form=brief` the figures are for a first look, with
                `long` it takes much longer. Each table says which form it was measured in.
                Ratios hold beyond this machine, since both sides were measured in one run; nanoseconds do not.
                Where a figure is not reached, the last column says by how much, and the line below it why.

                """);
        page.append(machine.markdown()).append('\n');
        Files.createDirectories(folder.resolve(CHARTS));
        for (Measured measured : tables) {
            Table table = measured.table();
            Files.writeString(folder.resolve(CHARTS).resolve(table.name() + ".svg"), BarChart.of(table));
            page.append(section(table, measured));
        }
        Files.writeString(folder.resolve("performance.md"), page);
    }

    private static String section(Table table, Measured measured) {
        StringBuilder section = new StringBuilder("## " + table.title() + "\n\n" + table.text() + " Measured in the "
                + measured.form() + " form on " + measured.date() + ".\n\n");
        line(section, table.columns());
        line(section, table.columns().stream().map(column -> "---").toList());
        for (Row row : table.rows()) {
            section.append("| ").append(row.own() ? "**" + row.label() + "**" : row.label());
            row.cells().forEach(cell -> section.append(" | ").append(cell));
            section.append(" |\n");
        }
        section.append("\n![%s](%s/%s.svg)\n\n".formatted(table.title(), CHARTS, table.name()));
        if (!table.targets().isEmpty()) {
            targets(section, table.targets());
        }
        return section.toString();
    }

    private static void targets(StringBuilder section, List<Target> targets) {
        line(section, List.of("to reach", "limit", "measured", "reached"));
        line(section, List.of("---", "---", "---", "---"));
        for (Target target : targets) {
            line(
                    section,
                    List.of(
                            target.what(),
                            (target.atMost() ? "at most " : "at least ") + Figures.of(target.limit(), target.unit()),
                            Figures.of(target.measured(), target.unit()),
                            target.reached() ? "yes" : "no, missed by " + Figures.of(target.miss()) + " %"));
        }
        section.append('\n');
        for (Target target : targets) {
            if (!target.reached() && !target.why().isEmpty()) {
                section.append("- **")
                        .append(target.what())
                        .append("**: ")
                        .append(target.why())
                        .append('\n');
            }
        }
        section.append('\n');
    }

    private static void line(StringBuilder section, List<String> cells) {
        section.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
