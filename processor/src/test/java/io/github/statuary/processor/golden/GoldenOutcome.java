package io.github.statuary.processor.golden;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.Folder;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What one compiler made of a case.
 *
 * @param said everything the compiler said
 * @param files path to text, as in the folder of the case
 */
record GoldenOutcome(
        GoldenCase golden, CompilerKind compiler, boolean success, String said, SortedMap<String, String> files) {

    /** Where documents are written, in the class output. */
    private static final String DOCUMENTS = "META-INF/statuary/";

    static GoldenOutcome of(GoldenCase golden, CompilerKind compiler, Compiled compiled) {
        SortedMap<String, String> files = new TreeMap<>();
        SortedMap<String, String> written = new TreeMap<>(compiled.generated());
        if (Files.isDirectory(compiled.classes().resolve(DOCUMENTS))) {
            Folder.readText(compiled.classes().resolve(DOCUMENTS))
                    .forEach((path, text) -> written.put(DOCUMENTS + path, text));
        }
        written.forEach((path, text) -> {
            if (golden.isInScope(path)) {
                files.put(GoldenCase.EXPECTED + path, text);
            }
        });
        files.put(GoldenCase.MESSAGES, messages(compiled));
        return new GoldenOutcome(golden, compiler, compiled.success(), compiled.summary(), files);
    }

    /** What is not as the folder of the case has it, or nothing. */
    String mistakes() {
        String differences = GoldenDifference.between(
                "golden/" + golden + "/",
                "on " + compiler + ": ",
                inTheWordsOfTheCompiler(golden.expected()),
                inTheWordsOfTheCompiler(files));
        String verdict = GoldenCase.PROCESSING_ONLY ? "" : wrongVerdict();
        return verdict.isEmpty() && differences.isEmpty()
                ? ""
                : "golden case " + golden + " on " + compiler + "\n" + verdict + differences;
    }

    /** That the case should have compiled, or should not, with what the compiler said; or nothing. */
    String wrongVerdict() {
        if (success == golden.mustCompile()) {
            return "";
        }
        return compiler + (success ? " compiles this mistake: " : " does not compile this: ") + said + "\n";
    }

    /** The processor's messages in a form that people can review, one or more lines each. */
    private static String messages(Compiled compiled) {
        String directory = compiled.classes().getParent().toString();
        return compiled.diagnoses().stream()
                .filter(Diagnosis::isOfProcessor)
                .map(diagnosis -> diagnosis.toString().replace(directory, "DIRECTORY") + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    /** ECJ has no place for a package and does not tell the folder of the class output, so those are javac's alone. */
    private SortedMap<String, String> inTheWordsOfTheCompiler(SortedMap<String, String> texts) {
        if (compiler != CompilerKind.ECJ) {
            return texts;
        }
        UnaryOperator<String> words = messages -> messages.replaceAll("(?m)^\\S+\\.java:\\d+: ", "")
                .replaceAll("DIRECTORY/classes/[^;]+", "CLASS_OUTPUT");
        SortedMap<String, String> same = new TreeMap<>(texts);
        same.computeIfPresent(GoldenCase.MESSAGES, (path, messages) -> words.apply(messages));
        return same;
    }
}
