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
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page on mutation testing, made of PIT's reports and of the reasons why some mutants live. */
public final class MutationPage {

    private static final int WANTED = 85;

    /** One change that PIT made to the code, and whether a test noticed. */
    private record Mutant(String module, String type, String method, int line, String mutator, boolean killed) {

        String group() {
            String name = type.substring("io.github.statuary.".length());
            return module + ": `" + name.substring(0, Math.max(0, name.lastIndexOf('.'))) + "`";
        }

        /** What reasons are given for: {@code JavaNames.constant}. */
        String place() {
            return type.substring(type.lastIndexOf('.') + 1) + "." + method;
        }
    }

    private MutationPage() {}

    /** The file with the reasons, then PIT's reports as {@code catalog=mutations.xml}; a later one of a class replaces an earlier. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> reasons = reasons(Path.of(arguments[0]));
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            String[] report = arguments[i].split("=", 2);
            List<Mutant> read = read(report[0], Path.of(report[1]));
            Set<String> types = read.stream().map(Mutant::type).collect(Collectors.toSet());
            mutants.removeIf(mutant -> types.contains(mutant.type()));
            mutants.addAll(read);
        }
        System.out.print(page(mutants, reasons));
    }

    private static String page(List<Mutant> mutants, Map<String, String> reasons) {
        StringBuilder page = new StringBuilder("""
                # What no test notices

                Written by `.ci/mutate`: PIT changes the code, one small thing at a time, and runs the tests that reach it. A change
                that no test notices survives.

                | | changes | noticed | share |
                |---|---:|---:|---:|
                """);
        Map<String, List<Mutant>> groups =
                mutants.stream().collect(Collectors.groupingBy(Mutant::group, TreeMap::new, Collectors.toList()));
        groups.forEach((name, group) -> page.append(row(name, group)));
        page.append(row("**all**", mutants)).append('\n');
        int share = share(mutants);
        page.append(
                share >= WANTED
                        ? "At least %d %% were wanted.\n".formatted(WANTED)
                        : "At least %d %% were wanted: %d are missing.\n".formatted(WANTED, WANTED - share));
        if (mutants.stream().noneMatch(mutant -> mutant.module().equals("processor"))) {
            page.append("The processor is not measured yet: each of its tests runs compilers, so that takes hours.\n");
        }
        page.append("\n## Survivors\n\n| where | line | change | why it may live |\n|---|---:|---|---|\n");
        mutants.stream()
                .filter(mutant -> !mutant.killed())
                .map(mutant -> "| `%s` | %d | %s | %s |\n"
                        .formatted(
                                mutant.place(),
                                mutant.line(),
                                mutant.mutator(),
                                reasons.getOrDefault(mutant.place(), "not looked at yet")))
                .sorted()
                .forEach(page::append);
        return page.toString();
    }

    private static String row(String name, Collection<Mutant> group) {
        return "| %s | %d | %d | %d %% |\n".formatted(name, group.size(), killed(group), share(group));
    }

    private static long killed(Collection<Mutant> group) {
        return group.stream().filter(Mutant::killed).count();
    }

    private static int share(Collection<Mutant> group) {
        return group.isEmpty() ? 100 : (int) (100 * killed(group) / group.size());
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
