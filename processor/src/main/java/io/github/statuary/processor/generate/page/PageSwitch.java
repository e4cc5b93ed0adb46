package io.github.statuary.processor.generate.page;

import io.github.statuary.processor.generate.page.TextMethods.Method;
import io.github.statuary.processor.generate.text.JavaText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A method that gives a text for a path, or null.
 *
 * @param name the name of the method; those to which it hands on have one that begins with it
 * @param values an expression for each path
 */
record PageSwitch(String name, List<String> paths, Map<String, String> values) {

    private static final int MOST_CASES = 500;
    /** So many that these methods and what they call fit into the class itself. */
    private static final int MOST_PARTS = 4;

    PageSwitch {
        paths = List.copyOf(paths);
        values = Map.copyOf(values);
    }

    /** @param values an expression for each path, in the order of the paths */
    static PageSwitch of(String name, Map<String, String> values) {
        return new PageSwitch(name, new ArrayList<>(values.keySet()), values);
    }

    /** Writes the method, and the others beside it if these are not many. */
    void write(String doc, TextMethods methods, JavaText java) {
        java.member().doc(doc);
        int parts = Math.max(1, (paths.size() + MOST_CASES - 1) / MOST_CASES);
        List<String> others = new ArrayList<>();
        String next = "null";
        for (int part = parts - 1; part > 0; part--) {
            String called = name + "From" + part * MOST_CASES;
            List<String> lines = lines("private static String " + called, part, next);
            if (parts > MOST_PARTS) {
                Set<String> constants = new HashSet<>(part(part));
                part(part).forEach(path -> constants.add(values.get(path)));
                called = methods.add(new Method(called, lines, constants));
            } else {
                lines.add(0, "");
                others.addAll(0, lines);
            }
            next = called + "(path)";
        }
        lines("static String " + name, 0, next).forEach(java::line);
        for (String line : others) {
            if (line.isEmpty()) {
                java.member();
            } else {
                java.line(line);
            }
        }
    }

    private List<String> lines(String head, int part, String otherwise) {
        List<String> lines = new ArrayList<>();
        lines.add(head + "(String path) {");
        List<String> some = part(part);
        if (some.isEmpty()) {
            lines.add("    return null;");
        } else {
            lines.add("    return switch (path) {");
            some.forEach(path -> lines.add("        case " + JavaText.literal(path) + " -> " + values.get(path) + ";"));
            lines.add("        default -> " + otherwise + ";");
            lines.add("    };");
        }
        lines.add("}");
        return lines;
    }

    private List<String> part(int part) {
        int from = part * MOST_CASES;
        return paths.subList(Math.min(from, paths.size()), Math.min(from + MOST_CASES, paths.size()));
    }
}
