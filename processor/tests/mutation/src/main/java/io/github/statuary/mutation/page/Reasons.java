package io.github.statuary.mutation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why some changes may go unnoticed. A line of the file is a place, perhaps a part of the change, a bar and the reason:
 * {@code servlet.ProblemFilter.send removed call to TreeMap | the reason}. The longest line that fits is taken. The reason of a
 * change that makes no difference begins with {@value #SAME}.
 */
record Reasons(List<Reason> all) {

    private static final String SAME = "same:";

    /** @param change a part of the change's description, or empty for all changes of the place */
    record Reason(String place, String change, String text) {

        boolean fits(Survivor survivor) {
            return survivor.place().equals(place) && survivor.change().contains(change);
        }

        String key() {
            return (place + " " + change).strip();
        }
    }

    static Reasons read(Path file) throws IOException {
        return new Reasons(Files.readAllLines(file).stream()
                .filter(line -> line.contains("|") && !line.startsWith("#"))
                .map(Reasons::reason)
                .toList());
    }

    private static Reason reason(String line) {
        int bar = line.indexOf('|');
        String[] key = line.substring(0, bar).strip().split(" ", 2);
        return new Reason(
                key[0],
                key.length == 1 ? "" : key[1].strip(),
                line.substring(bar + 1).strip());
    }

    Optional<String> of(Survivor survivor) {
        return all.stream()
                .filter(reason -> reason.fits(survivor))
                .max(Comparator.comparingInt(reason -> reason.key().length()))
                .map(Reason::text);
    }

    /** Whether the change makes no difference that anybody could see, as its reason says. */
    boolean isSame(Survivor survivor) {
        return of(survivor).filter(text -> text.startsWith(SAME)).isPresent();
    }

    /** The keys of the reasons that no survivor needs. */
    List<String> unused(Collection<Survivor> survivors) {
        return all.stream()
                .filter(reason -> survivors.stream().noneMatch(reason::fits))
                .map(Reason::key)
                .toList();
    }
}
