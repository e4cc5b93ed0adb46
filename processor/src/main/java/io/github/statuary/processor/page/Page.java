package io.github.statuary.processor.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is at one path: several problem types if their URIs differ only behind the path.
 *
 * @param path the path of a URL, still with its escapes
 */
record Page(String path, List<PageEntry> entries) {

    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._/-]");

    Page {
        entries = List.copyOf(entries);
    }

    /** The name of its file, without the ending. */
    String file() {
        return file(path);
    }

    /** The name of the file for a path, without the ending and the first slash. */
    static String file(String path) {
        String name = path.endsWith("/") ? path + "index" : path;
        return FOREIGN.matcher(name.substring(1)).replaceAll("-");
    }

    /** A reference to another path that stays right where both are served below some other path. */
    static String relative(String from, String to) {
        List<String> here = segments(from);
        List<String> there = segments(to);
        int common = 0;
        while (common < Math.min(here.size(), there.size()) - 1
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        List<String> steps = new ArrayList<>();
        for (int i = common; i < here.size() - 1; i++) {
            steps.add("..");
        }
        steps.addAll(there.subList(common, there.size()));
        String reference = String.join("/", steps);
        // A colon in the first segment would be behind a scheme, and nothing at all is the page itself.
        return reference.isEmpty() || steps.get(0).isEmpty() || steps.get(0).contains(":")
                ? "./" + reference
                : reference;
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.substring(1).split("/", -1));
    }
}
