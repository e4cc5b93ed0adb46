package io.github.statuary.benchmarks.report;

import io.github.statuary.benchmarks.report.Table.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page with all tables, and its charts. A chapter that is measured anew replaces its section; the others stay. */
public final class PerformancePage {

    private static final String CHARTS = "performance";

    private static final Pattern CHART = Pattern.compile("]\\(" + CHARTS + "/(?<name>[^)]+)\\.svg\\)");

    private static final String START = """
            # Performance

            Written by `mvn -Pbenchmarks -DskipTests -DskipITs -pl benchmarks -am verify`; no figure here is typed
            by hand. That is the short form; with `-Dbenchmarks.form=brief` the figures are for a first look, with
            `long` it takes much longer. Each table says which form it was measured in, and when: chapters can be
            measured alone, with `-Dbenchmarks.only=` and their names, which are those of the charts.
            Ratios hold beyond this machine, since both sides were measured in one run; nanoseconds do not.
            Where a figure is not reached, the last column says by how much, and the line below it why.

            """;

    private final Path folder;
    private final List<String> order;

    /**
     * @param folder of the documentation
     * @param order the names of all chapters, in the order of their sections
     */
    public PerformancePage(Path folder, List<String> order) {
        this.folder = folder;
        this.order = order;
    }

    public void write(Measured measured, Machine machine) throws IOException {
        Table table = measured.table();
        Files.createDirectories(folder.resolve(CHARTS));
        Files.writeString(folder.resolve(CHARTS).resolve(table.name() + ".svg"), BarChart.of(table));
        Path file = folder.resolve("performance.md");
        Map<String, String> sections = Files.exists(file) ? sections(Files.readString(file)) : new HashMap<>();
        sections.put(table.name(), section(table, measured, machine));
        StringBuilder page = new StringBuilder(START).append(machine.markdown()).append('\n');
        for (String name : order) {
            page.append(sections.getOrDefault(name, ""));
        }
        Files.writeString(file, page);
    }

    /** The sections of a page by the names of their charts. */
    private static Map<String, String> sections(String page) {
        Map<String, String> sections = new HashMap<>();
        for (String section : page.split("(?m)^(?=## )")) {
            Matcher chart = CHART.matcher(section);
            if (chart.find()) {
                sections.put(chart.group("name"), section);
            }
        }
        return sections;
    }

    private static String section(Table table, Measured measured, Machine machine) {
        StringBuilder section = new StringBuilder("## " + table.title() + "\n\n" + table.text() + " Measured in the "
                + measured.form() + " form on " + measured.date() + " (" + machine.inShort() + ").\n\n");
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
