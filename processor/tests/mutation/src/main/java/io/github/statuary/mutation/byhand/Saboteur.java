package io.github.statuary.mutation.byhand;

import io.github.statuary.mutation.byhand.Verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tries the changes of one adapter on one server, and writes down which of them the server's contract notices. */
public final class Saboteur {

    private Saboteur() {}

    /**
     * The name of the results, the adapter's package, the module's build folder, and the folder of changes and results. The
     * server's class path is the one that this runs with.
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String server = arguments[0];
        String adapter = arguments[1];
        if (adapter.equals("none")) {
            return; // a module that is no server, such as their parent
        }
        boolean frameworkErrors = Boolean.parseBoolean(System.getProperty("shop.frameworkErrors", "true"));
        Path file = changes(Path.of(arguments[3]).resolve("changes"), server, adapter);
        List<Change> changes = ChangeReader.read(Files.readAllLines(file)).stream()
                .filter(change -> change.isFor(frameworkErrors))
                .toList();
        Laboratory laboratory = new Laboratory(Path.of(arguments[2]), adapter);
        for (Change change : changes) {
            laboratory.check(change); // before the slow runs
        }
        String broken = laboratory.run(laboratory.unchanged());
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The contract fails on the unchanged adapter: " + broken);
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Change change : changes) {
            Verdict verdict = verdict(change, laboratory);
            System.out.println(server + ": " + verdict.text().replace('\t', ' '));
            verdicts.add(verdict);
        }
        Files.writeString(
                Files.createDirectories(Path.of(arguments[3]).resolve("results"))
                        .resolve(server + ".txt"),
                verdicts.stream().map(Verdict::text).collect(Collectors.joining("\n", "", "\n")));
    }

    /** The file of the server, if it has one, since the adapter is another one there, or else that of the adapter. */
    private static Path changes(Path folder, String server, String adapter) {
        Path own = folder.resolve(server.replaceFirst("-off$", "") + ".txt");
        return Files.exists(own) ? own : folder.resolve(adapter + ".txt");
    }

    private static Verdict verdict(Change change, Laboratory laboratory) throws IOException, InterruptedException {
        if (!change.absent().isEmpty()) {
            return new Verdict(change.kind(), Outcome.ABSENT, change.absent());
        }
        String failure = laboratory.run(laboratory.changed(change));
        return new Verdict(change.kind(), failure.isEmpty() ? Outcome.UNNOTICED : Outcome.NOTICED, failure);
    }
}
