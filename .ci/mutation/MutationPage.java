import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page on mutation testing, made of PIT's reports, of what earlier ones said, and of the reasons why some mutants live. */
public final class MutationPage {

    private static final int WANTED = 85;

    /** One change that PIT made to the code, and whether a test noticed. */
    private record Mutant(String module, String type, String method, int line, String mutator, boolean killed) {

        String group() {
            String name = type.replaceFirst("^io\\.github\\.statuary\\.", "");
            return module + ": `" + name.substring(0, Math.max(0, name.lastIndexOf('.'))) + "`";
        }

        /** What reasons are given for: {@code JavaNames.constant}. */
        String place() {
            return type.substring(type.lastIndexOf('.') + 1) + "." + method;
        }

        Survivor survivor() {
            return new Survivor(place(), line, mutator);
        }
    }

    /** A change that no test noticed. */
    private record Survivor(String place, int line, String mutator) {

        String row(Map<String, String> reasons) {
            return "| `%s` | %d | %s | %s |\n"
                    .formatted(place, line, mutator, reasons.getOrDefault(place, "not looked at yet"));
        }
    }

    /** What there was in one package: a line with its name and count, then a line for each survivor. */
    private record Result(String group, int changes, List<Survivor> survivors) {

        static Result of(String group, Collection<Mutant> mutants) {
            List<Survivor> survivors = mutants.stream()
                    .filter(mutant -> !mutant.killed())
                    .map(Mutant::survivor)
                    .sorted(java.util.Comparator.comparing(Survivor::place)
                            .thenComparing(Survivor::line)
                            .thenComparing(Survivor::mutator))
                    .toList();
            return new Result(group, mutants.size(), survivors);
        }

        static Result read(Path file) {
            try {
                List<String> lines = Files.readAllLines(file);
                String[] head = lines.get(0).split("\t");
                List<Survivor> survivors = lines.stream()
                        .skip(1)
                        .map(line -> line.split("\t"))
                        .map(parts -> new Survivor(parts[0], Integer.parseInt(parts[1]), parts[2]))
                        .toList();
                return new Result(head[0], Integer.parseInt(head[1]), survivors);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        void write(Path folder) throws IOException {
            StringBuilder text = new StringBuilder(group + "\t" + changes + "\n");
            survivors.forEach(survivor ->
                    text.append(survivor.place + "\t" + survivor.line + "\t" + survivor.mutator + "\n"));
            Files.writeString(folder.resolve(group.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("-$", "") + ".txt"), text);
        }

        String module() {
            return group.substring(0, group.indexOf(':'));
        }

        int noticed() {
            return changes - survivors.size();
        }
    }

    private MutationPage() {}

    /**
     * The folder with the reasons and the results, then PIT's reports as {@code catalog=mutations.xml}, each of whole packages
     * unless it comes after one that is: a later one of a class replaces an earlier.
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            String[] report = arguments[i].split("=", 2);
            List<Mutant> read = read(report[0], Path.of(report[1]));
            Set<String> types = read.stream().map(Mutant::type).collect(Collectors.toSet());
            mutants.removeIf(mutant -> types.contains(mutant.type()));
            mutants.addAll(read);
        }
        Path results = Files.createDirectories(folder.resolve("results"));
        for (Map.Entry<String, List<Mutant>> group :
                mutants.stream().collect(Collectors.groupingBy(Mutant::group)).entrySet()) {
            Result.of(group.getKey(), group.getValue()).write(results);
        }
        try (Stream<Path> files = Files.list(results)) {
            List<Result> all = files.sorted().map(Result::read).toList();
            System.out.print(page(all, reasons(folder.resolve("reasons.txt"))));
        }
    }

    private static String page(List<Result> results, Map<String, String> reasons) {
        StringBuilder page = new StringBuilder("""
                # What no test notices

                Written by `.ci/mutate`: PIT changes the code, one small thing at a time, and runs the tests that reach it. A change
                that no test notices survives; one that makes no end of the test, or uses up the memory, is noticed.

                | | changes | noticed | share |
                |---|---:|---:|---:|
                """);
        Map<String, List<Result>> modules =
                results.stream().collect(Collectors.groupingBy(Result::module, TreeMap::new, Collectors.toList()));
        modules.forEach((module, group) -> {
            group.forEach(result -> page.append(row(result.group(), List.of(result))));
            page.append(row("**" + module + "**", group));
        });
        page.append(row("**all**", results)).append('\n');
        page.append("At least %d %% were wanted of each module.\n".formatted(WANTED));
        modules.forEach((module, group) -> {
            if (share(group) < WANTED) {
                page.append("Of `%s`, %d %% are missing.\n".formatted(module, WANTED - share(group)));
            }
        });
        page.append("""

                `generated` is code that the sample modules `core-tests` and `problem-types` have generated, and their tests of its
                behaviour. `processor` is measured with some of its tests and on javac alone, and mostly without compiling what is
                generated: it is compared to the letter. So what another test notices, or another compiler, counts as not noticed
                there.
                """);
        modules.forEach((module, group) -> {
            page.append("\n## Survivors in `%s`\n\n| where | line | change | why it may live |\n|---|---:|---|---|\n"
                    .formatted(module));
            group.forEach(result -> result.survivors().forEach(survivor -> page.append(survivor.row(reasons))));
        });
        return page.toString();
    }

    private static String row(String name, Collection<Result> results) {
        return "| %s | %d | %d | %d %% |\n".formatted(name, changes(results), noticed(results), share(results));
    }

    private static int changes(Collection<Result> results) {
        return results.stream().mapToInt(Result::changes).sum();
    }

    private static int noticed(Collection<Result> results) {
        return results.stream().mapToInt(Result::noticed).sum();
    }

    private static int share(Collection<Result> results) {
        return changes(results) == 0 ? 100 : 100 * noticed(results) / changes(results);
    }

    private static List<Mutant> read(String module, Path report) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            String mutator = text(node, "mutator");
            mutants.add(new Mutant(
                    module,
                    text(node, "mutatedClass"),
                    text(node, "mutatedMethod").replace("<", "").replace(">", ""),
                    Integer.parseInt(text(node, "lineNumber")),
                    mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", ""),
                    Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR").contains(node.getAttribute("status"))));
        }
        return mutants;
    }

    private static String text(Element node, String tag) {
        return node.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Map<String, String> reasons(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("|") && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", 2))
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
    }
}
