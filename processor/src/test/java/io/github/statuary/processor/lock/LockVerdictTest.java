package io.github.statuary.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.ShopPackage;
import io.github.statuary.processor.report.LockMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verdict on a change of a catalog: its id, its places in the catalog and in the lock, and whether the compiler fails. */
class LockVerdictTest {

    private static final String TYPE = "https://api.acme.com/problems/no-credit";

    private static final String CATALOG = """
            base: https://api.acme.com/problems/
            problems:
              no-credit:
                status: 403
                title: No credit
                requires: [Retry-After]
                fields:
                  balance: long
                  kind: "enum [cash, credit]"
                  note: { type: string, required: false }
                  sites: list<uri>
                  ledger: { type: string, visibility: log-only }
              old: { retired: true, title: Old }
            """;

    private static final String LOCK = """
            # Problem types that clients know. Written by Statuary, reviewed like code.
            version: 1
            problems:
              https://api.acme.com/problems/no-credit:
                status: 403
                headers: [Retry-After]
                members:
                  balance: long
                  kind: enum [cash, credit]
                  note: string, optional
                  sites: list<uri>
                hidden: [%s]
              https://api.acme.com/problems/old: retired
            """.formatted(HiddenName.of(TYPE, "ledger"));

    private static final Pattern MESSAGE = Pattern.compile(
            "(?s)(?:.*problems\\.yaml:(\\d+:\\d+): )?.*?(?:\\(problems\\.lock\\.yaml(?::(\\d+))?\\D.*)?\\[(LCK-\\d+)]");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} as {1} on {3}")
    @MethodSource("changes")
    void a_change_has_its_verdict(String line, String changed, String expected, CompilerKind compiler) {
        assertThat(CATALOG).contains(line);

        Compiled compiled = ShopPackage.annotated(
                        compiler,
                        "@GenerateHttpStatuses(catalogs = \"problems.yaml\", exceptions = 404, adapters = {})")
                .source(ShopPackage.FOLDER + "problems.yaml", CATALOG.replace(line, changed))
                .source(ShopPackage.FOLDER + "problems.lock.yaml", LOCK)
                .options("-proc:only")
                .run(directory);

        List<String> found = compiled.diagnoses().stream()
                .filter(Diagnosis::isOfProcessor)
                .map(LockVerdictTest::verdict)
                .toList();
        assertThat(found)
                .as(compiled::summary)
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split("; "));
        assertThat(compiled.success()).isEqualTo(!expected.contains("error"));
        if (!expected.isEmpty()) {
            assertThat(compiled.diagnoses())
                    .filteredOn(
                            diagnosis -> diagnosis.text().contains("To accept all changes of the package, run: cp "))
                    .hasSize(1);
        }
    }

    @Test
    void every_verdict_has_a_change() {
        Set<String> tested = new TreeSet<>();
        changes()
                .forEach(change -> Pattern.compile("LCK-\\d+")
                        .matcher(change.get()[2].toString())
                        .results()
                        .forEach(id -> tested.add(id.group())));
        Set<String> verdicts = new TreeSet<>();
        for (LockMessage message : LockMessage.values()) {
            if (message.id().compareTo("LCK-100") > 0) { // those below are about the lock itself
                verdicts.add(message.id());
            }
        }
        assertThat(tested).isEqualTo(verdicts);
    }

    private static String verdict(Diagnosis diagnosis) {
        Matcher message = MESSAGE.matcher(diagnosis.text());
        assertThat(message.matches()).as(diagnosis.text()).isTrue();
        return (diagnosis.isError() ? "error " : "note ") + message.group(3) + " at " + message.group(1) + ", lock "
                + message.group(2);
    }

    static Stream<Arguments> changes() {
        String balance = "balance: long";
        String kind = "kind: \"enum [cash, credit]\"";
        String note = "note: { type: string, required: false }";
        String title = "title: No credit";
        String requires = "    requires: [Retry-After]\n";
        String ledger = "ledger: { type: string, visibility: log-only }";
        String old = "old: { retired: true, title: Old }";
        return Stream.of(
                        change("base: ", "base:  ", ""),
                        change(title, "title: Not enough credit", ""),
                        // breaks
                        change(
                                "no-credit:",
                                "no-money:",
                                "error LCK-101 at null, lock 4; note LCK-301 at 3:3, lock null"),
                        change(
                                title,
                                title + "\n    type: https://pay.acme.com/no-credit",
                                "error LCK-102 at 6:11, lock 4"),
                        change("api.acme.com", "api.acme.org", "error LCK-103 at 1:7, lock 4"),
                        change("api.acme.com/problems/", "api.acme.com/", "error LCK-103 at 1:7, lock 4"),
                        change("  " + old + "\n", "", "error LCK-104 at null, lock 13"),
                        change(old, "old: { status: 404, title: Old }", "error LCK-105 at 13:3, lock 13"),
                        change(
                                old,
                                "old: { status: 404, title: Old, type: 'https://a.example/b' }",
                                "error LCK-106 at 13:3, lock 13; note LCK-301 at 13:3, lock null"),
                        change(title, title + "\n    draft: true", "error LCK-107 at 3:3, lock 4"),
                        change("status: 403", "status: 422", "error LCK-110 at 4:13, lock 5"),
                        change("      " + balance + "\n", "", "error LCK-120 at 3:3, lock 8"),
                        change(balance, "saldo: long", "error LCK-120 at 3:3, lock 8; note LCK-302 at 8:7, lock 4"),
                        change(
                                balance,
                                "balance: { type: long, visibility: secret }",
                                "error LCK-120 at 8:7, lock 8; note LCK-308 at 3:3, lock 4"),
                        change(balance, "balance: { type: long, required: false }", "error LCK-121 at 8:40, lock 8"),
                        change(balance, "balance: decimal", "error LCK-122 at 8:16, lock 8"),
                        change(balance, "balance: list<long>", "error LCK-122 at 8:16, lock 8"),
                        change(kind, "kind: string", "error LCK-122 at 9:13, lock 9"),
                        change("list<uri>", "list<string>", "error LCK-122 at 11:14, lock 11"),
                        change(balance, "balance: boolean", "error LCK-123 at 8:16, lock 8"),
                        change("list<uri>", "uri", "error LCK-123 at 11:14, lock 11"),
                        change(requires, "", "error LCK-130 at 3:3, lock 6"),
                        // risky
                        change("      " + note + "\n", "", "note LCK-201 at 3:3, lock 10"),
                        change(
                                note,
                                "note: { type: string, required: false, visibility: log-only }",
                                "note LCK-201 at 10:7, lock 10; note LCK-308 at 3:3, lock 4"),
                        change(kind, "kind: \"enum [cash, credit, debit]\"", "note LCK-202 at 9:13, lock 9"),
                        // safe
                        change(old, old + "\n  new: { status: 404, title: New }", "note LCK-301 at 14:3, lock null"),
                        change(balance, balance + "\n      pin: int", "note LCK-302 at 9:7, lock 4"),
                        change(balance, "balance: int", "note LCK-303 at 8:16, lock 8"),
                        change(note, "note: string", "note LCK-304 at 10:7, lock 10"),
                        change(kind, "kind: \"enum [credit]\"", "note LCK-305 at 9:13, lock 9"),
                        change("[Retry-After]", "[Retry-After, X-Trace]", "note LCK-306 at 6:15, lock 4"),
                        change(
                                old,
                                old + "\n  older: { retired: true, title: Older }",
                                "note LCK-307 at 14:3, lock null"),
                        change(
                                ledger,
                                ledger + "\n      pin: { type: int, visibility: secret }",
                                "note LCK-308 at 3:3, lock 4"),
                        // exposes
                        change(ledger, "ledger: string", "error LCK-401 at 12:7, lock 4"),
                        change(ledger, "ledger: { type: string, required: false }", "error LCK-401 at 12:7, lock 4"))
                .flatMap(change -> Arrays.stream(CompilerKind.values())
                        .map(compiler -> Arguments.of(change[0], change[1], change[2], compiler)));
    }

    private static String[] change(String line, String changed, String expected) {
        return new String[] {line, changed, expected};
    }
}
