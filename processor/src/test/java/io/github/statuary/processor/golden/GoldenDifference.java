package io.github.statuary.processor.golden;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** The difference of what is expected and what is there, as {@code diff -u} writes it. */
final class GoldenDifference {

    private static final int CONTEXT = 3;

    private GoldenDifference() {}

    /**
     * The difference of all files, or nothing.
     *
     * @param folder what the names of the expected files begin with
     * @param by what the names of the actual ones begin with
     */
    static String between(
            String folder, String by, SortedMap<String, String> expected, SortedMap<String, String> actual) {
        StringBuilder difference = new StringBuilder();
        TreeSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        for (String path : paths) {
            if (!actual.containsKey(path)) {
                difference.append("missing: " + folder + path + " is not generated\n");
            } else if (!expected.containsKey(path)) {
                difference.append("surplus: " + folder + path + " is generated, but not expected\n");
            } else if (!expected.get(path).equals(actual.get(path))) {
                List<String> before = lines(expected.get(path));
                UnifiedDiffUtils.generateUnifiedDiff(
                                folder + path,
                                by + path,
                                before,
                                DiffUtils.diff(before, lines(actual.get(path))),
                                CONTEXT)
                        .forEach(line -> difference.append(line).append('\n'));
            }
        }
        return difference.toString();
    }

    /** The lines, so that texts which differ have lines which can be seen to differ. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.replace("\r", "\\r").split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\\ no newline at the end");
        }
        return lines;
    }
}
