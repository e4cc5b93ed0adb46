package io.github.statuary.mutation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What PIT found in one group. Its file has a line with the group's name and the number of changes, then a line for each
 * survivor.
 */
record Result(String group, int changes, List<Survivor> survivors) {

    static Result of(String group, Collection<Mutant> mutants) {
        List<Survivor> survivors = mutants.stream()
                .filter(mutant -> !mutant.noticed())
                .map(Mutant::survivor)
                .sorted()
                .toList();
        return new Result(group, mutants.size(), survivors);
    }

    static List<Result> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            Stream.Builder<Result> results = Stream.builder();
            for (Path file : sorted) {
                results.add(read(Files.readAllLines(file)));
            }
            return results.build().toList();
        }
    }

    private static Result read(List<String> lines) {
        String[] head = lines.get(0).split("\t", 2);
        List<Survivor> survivors = lines.stream().skip(1).map(Survivor::read).toList();
        return new Result(head[0], Integer.parseInt(head[1]), survivors);
    }

    void write(Path folder) throws IOException {
        String name = group.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("-$", "");
        String text = survivors.stream()
                .map(survivor -> survivor.text() + "\n")
                .collect(Collectors.joining("", group + "\t" + changes + "\n", ""));
        Files.writeString(folder.resolve(name + ".txt"), text);
    }

    String module() {
        return group.substring(0, group.indexOf(':'));
    }

    /** The group's own name in its module: a package or a server. */
    String name() {
        return group.substring(group.indexOf('`') + 1, group.length() - 1);
    }

    int noticed() {
        return changes - survivors.size();
    }
}
