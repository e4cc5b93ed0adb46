package io.github.statuary.processor.golden;

import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;

/** Makes what a processor generates today what its case expects, unless a compiler refuses it. */
record GoldenRewrite(GoldenCase golden, Supplier<? extends Processor> processor) {

    /** Compiles on every compiler, in {@code directory}, and rewrites the folder of the case from what javac saw. */
    List<GoldenOutcome> run(Path directory) {
        List<GoldenOutcome> outcomes = new ArrayList<>();
        for (CompilerKind compiler : CompilerKind.values()) {
            outcomes.add(golden.compile(compiler, processor, directory.resolve(compiler.name())));
        }
        String refusals = outcomes.stream().map(GoldenOutcome::wrongVerdict).collect(Collectors.joining());
        if (!refusals.isEmpty()) {
            throw new AssertionError("golden case " + golden + " is not refreshed\n" + refusals);
        }
        write(outcomes.get(CompilerKind.JAVAC.ordinal()));
        return outcomes;
    }

    private void write(GoldenOutcome outcome) {
        Folder.delete(golden.folder().resolve(GoldenCase.EXPECTED));
        Folder.delete(golden.folder().resolve(GoldenCase.MESSAGES));
        outcome.files().forEach((path, text) -> {
            if (!text.isEmpty()) {
                Folder.write(golden.folder(), path, text);
            }
        });
    }
}
