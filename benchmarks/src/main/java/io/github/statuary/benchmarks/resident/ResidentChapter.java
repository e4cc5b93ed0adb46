package io.github.statuary.benchmarks.resident;

import io.github.statuary.benchmarks.Chapter;
import io.github.statuary.benchmarks.Form;
import io.github.statuary.benchmarks.report.Figures;
import io.github.statuary.benchmarks.report.Table;
import io.github.statuary.benchmarks.report.Table.Row;
import io.github.statuary.benchmarks.requests.Framework;
import io.github.statuary.benchmarks.requests.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The classes that each adapter needs to answer its first request. */
public final class ResidentChapter implements Chapter {

    private static final String TEXT = """
            A server that answers one failing request with the generated exception and adapter, beside the same server with the \
            framework's own way: which classes it has loaded at the end of that request, by the JVM's log. *Generated* are those of \
            the annotated package, those of the adapter in packages below it; *others* are classes of the JDK and of the framework that the server without Statuary did not \
            need, and *instead of* counts those that only the server without Statuary needed. KB are those of the class files. \
            The *metaspace* is what the JVM has more for classes than without Statuary; less than nothing where its own way \
            needs more. Classes that the JVM makes for lambdas count there only.""";

    @Override
    public String name() {
        return "resident";
    }

    @Override
    public Table measure(Form form) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Framework framework : Framework.overHttp1()) {
            Loaded own = Loaded.by(framework.className(), Way.OWN);
            for (Way way : List.of(Way.ALWAYS, Way.FRAMEWORK_ERRORS)) {
                String mode = way == Way.ALWAYS ? "the default mode" : way.label();
                add(framework.label() + ", " + mode, own, Loaded.by(framework.className(), way), way, rows);
            }
        }
        return new Table(
                name(),
                "What an adapter leaves in memory",
                TEXT,
                List.of(
                        "",
                        "generated classes",
                        "their KB",
                        "of them the adapter's",
                        "their KB",
                        "other classes",
                        "their KB",
                        "instead of classes",
                        "metaspace, KB"),
                rows,
                "KB of generated classes",
                List.of());
    }

    private static void add(String label, Loaded own, Loaded loaded, Way way, List<Row> rows) throws IOException {
        List<String> generated = loaded.generated(way);
        List<String> adapter = Loaded.inPackagesBelow(way, generated);
        List<String> others = loaded.othersThan(own);
        double kilobytes = Loaded.bytes(generated) / 1000.0;
        rows.add(new Row(
                label,
                true,
                List.of(
                        Integer.toString(generated.size()),
                        Figures.of(kilobytes),
                        Integer.toString(adapter.size()),
                        Figures.of(Loaded.bytes(adapter) / 1000.0),
                        Integer.toString(others.size()),
                        Figures.of(Loaded.bytes(others) / 1000.0),
                        Integer.toString(own.othersThan(loaded).size()),
                        Figures.of((loaded.metaspace() - own.metaspace()) / 1000.0)),
                kilobytes));
    }
}
