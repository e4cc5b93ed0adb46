package io.github.statuary.benchmarks.mapping;

import io.github.statuary.benchmarks.http.HttpStatusMapper;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/**
 * Failures of a number of kinds, and a way to their statuses.
 *
 * @param kinds one failure of each
 */
record MappedFailures(Throwable[] kinds, ToIntFunction<Throwable> statuses) {

    static final String FOLDER = "statuary.mapped";

    /**
     * Loads the mapped classes anew.
     *
     * @param lookup the name of the way, how many classes are mapped, and how many kinds of failures come, with blanks between
     */
    static MappedFailures of(String lookup) throws Exception {
        String[] words = lookup.split(" ");
        int classes = Integer.parseInt(words[1]);
        MappedClasses mapped = MappedClasses.load(classes, Path.of(System.getProperty(FOLDER)));
        RuntimeException[] all = mapped.all();
        Throwable[] kinds = new Throwable[Integer.parseInt(words[2])];
        for (int i = 0; i < kinds.length; i++) {
            int index = i * all.length / kinds.length;
            int status = mapped.status(index);
            kinds[i] = switch (words[0]) {
                case "field" -> Fielded.of(status);
                case "generated" -> HttpStatusMapper.exceptionFor(status, null);
                default -> all[index];
            };
        }
        return new MappedFailures(kinds, Lookups.named(words[0], mapped));
    }
}
