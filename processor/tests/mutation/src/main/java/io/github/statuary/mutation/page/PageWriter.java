package io.github.statuary.mutation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores the findings of PIT, and rewrites the page. */
public final class PageWriter {

    private PageWriter() {}

    /**
     * The folder with the reasons and the results, the page, then PIT's reports as {@code catalog=mutations.xml}, those of an
     * adapter as {@code adapters/javalin-7/javalin=mutations.xml}, with the adapter's package. A change is noticed if it is in one of the
     * reports of the same module.
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Mutant> mutants = new LinkedHashMap<>();
        for (String argument : List.of(arguments).subList(2, arguments.length)) {
            String[] report = argument.split("=", 2);
            add(PitReport.read(report[0], Path.of(report[1])), mutants);
        }
        Path results = Files.createDirectories(folder.resolve(Findings.RESULTS));
        for (Map.Entry<String, List<Mutant>> group : mutants.values().stream()
                .collect(Collectors.groupingBy(Mutant::group))
                .entrySet()) {
            Result.of(group.getKey(), group.getValue()).write(results);
        }
        Findings findings = Findings.read(folder);
        Files.writeString(Path.of(arguments[1]), MutationPage.text(findings));
        findings.unusedReasons().forEach(key -> System.err.println("nothing needs the reason for: " + key));
        if (findings.unexplained() > 0) {
            System.err.println(findings.unexplained() + " survivors have no reason");
        }
    }

    /** The same code is in several annotated packages: the tests of each count, and the code of one. */
    private static void add(List<Mutant> read, Map<String, Mutant> mutants) {
        Set<String> types = read.stream()
                .filter(mutant -> !mutant.isOfAnotherPackage())
                .map(Mutant::className)
                .collect(Collectors.toSet());
        for (Mutant mutant : read) {
            if (!mutant.isOfTheOriginal() && (!mutant.isOfAnotherPackage() || !types.contains(mutant.className()))) {
                mutants.merge(mutant.key(), mutant, Mutant::or);
            }
        }
        read.stream()
                .filter(mutant -> mutant.isOfAnotherPackage() || mutant.isOfTheOriginal())
                .forEach(mutant -> mutants.computeIfPresent(mutant.key(), (key, same) -> same.or(mutant)));
    }
}
