package io.github.statuary.processor.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LockReaderTest {

    /** As Statuary writes it. */
    private static final String LOCK = """
            # Problem types that clients know. Written by Statuary, reviewed like code.
            version: 1
            problems:
              https://api.acme.com/problems/out-of-credit:
                status: 403
                headers: [Retry-After, X-Trace]
                members:
                  "1st \\u00E9\\"\\U0001F600\\\\": decimal
                  "<<": string
                  accounts: list<uri>, optional
                  kind: enum [a b, c.d, e-f]
                  nothing: enum []
                  "null": string
                  trace-id: map<list<date-time>>
                  violations: list<object>
                  violations/field: string
                  violations/ratio~1of: double
                hidden: [abcdefgh, ijklmnop]
              https://pay.acme.com/expired: retired
              urn:acme:x:
                status: 500
            """;

    @Test
    void what_is_written_is_read_and_written_again() {
        LockReading reading = read(LOCK);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(LockText.of(reading.lock())).isEqualTo(LOCK);
    }

    @Test
    void facts_have_their_lines() {
        LockedProblem problem = read(LOCK).lock().problems().get("https://api.acme.com/problems/out-of-credit");

        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.statusLine()).isEqualTo(5);
        assertThat(problem.headers()).containsEntry("x-trace", 6);
        assertThat(problem.members().get("accounts").line()).isEqualTo(10);
        assertThat(problem.members()).containsKey("1st \u00E9\"\uD83D\uDE00\\");
    }

    @Test
    void a_long_key_is_written_so_that_yaml_reads_it() {
        String type = "https://api.acme.com/" + "a".repeat(2000);
        String text = "version: 1\nproblems:\n  ? " + type + "\n  : retired\n";

        Lock lock = read(text).lock();

        assertThat(lock.problems()).containsOnlyKeys(type);
        assertThat(read(LockText.of(lock)).lock().problems()).containsOnlyKeys(type);
    }

    @Test
    void an_empty_lock_has_no_problems() {
        assertThat(LockText.of(Lock.EMPTY)).endsWith("problems: {}\n");
        assertThat(read(LockText.of(Lock.EMPTY)).mistakes()).isEmpty();
        assertThat(read("version: 1\nproblems:\n").mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("wrong")
    void a_wrong_lock_is_a_mistake_with_its_place(String lock, String mistake) {
        LockReading reading = read(lock);

        assertThat(reading.mistakes())
                .first()
                .satisfies(found -> assertThat(
                                found.text() + " [" + found.message().id() + "]")
                        .matches("(?s)" + mistake));
        assertThat(reading.lock()).isEqualTo(Lock.EMPTY);
    }

    static Stream<Arguments> wrong() {
        String head = "version: 1\nproblems:\n";
        String problem = head + "  https://a.example/b:\n    status: 403\n";
        return Stream.of(
                Arguments.of("", "a\\.lock:1:1: The file holds nothing\\. .*\\[LCK-004]"),
                Arguments.of("version: 1\nproblems: [", "a\\.lock:2:12: This is not YAML.*\\[LCK-004]"),
                Arguments.of("version: 1\nproblems: &a {}\n", "a\\.lock:2:11: An anchor, &a\\. .*\\[LCK-004]"),
                Arguments.of("- version\n", "a\\.lock:1:1: The file holds a list\\. .*\\[LCK-004]"),
                Arguments.of(
                        head + "<<<<<<< HEAD\n  a: retired\n=======\n  b: retired\n>>>>>>> other\n",
                        "a\\.lock:3:1: A merge conflict .*\\[LCK-005]"),
                Arguments.of(head + "=======\n", "a\\.lock:3:1: .*\\[LCK-005]"),
                Arguments.of(
                        "version: 1\nproblem: {}\n",
                        "a\\.lock:2:1: Unknown key 'problem' in a lock.* Did you mean 'problems'\\? \\[LCK-006]"),
                Arguments.of(
                        problem + "    title: T\n", "a\\.lock:5:5: Unknown key 'title' in a problem type.*\\[LCK-006]"),
                Arguments.of(problem + "    status: 404\n", "a\\.lock:5:5: .* first on line 4.*\\[LCK-007]"),
                Arguments.of(head + "  a:b: retired\n  a:b: retired\n", "a\\.lock:4:3: The key 'a:b' .*\\[LCK-007]"),
                Arguments.of("problems: {}\n", "a\\.lock:1:1: The lock has no 'version'.*\\[LCK-008]"),
                Arguments.of("version: 1\n", "a\\.lock:1:1: The lock has no 'problems'.*\\[LCK-008]"),
                Arguments.of(head + "  a:b: { headers: [] }\n", "a\\.lock:3:3: 'a:b' has no 'status'.*\\[LCK-008]"),
                Arguments.of(head + "  a:b: removed\n", "a\\.lock:3:8: The value of 'a:b' is wrong.*\\[LCK-009]"),
                Arguments.of(head + "  a:b: { status: no }\n", "a\\.lock:3:18: .*'status' .*\\[LCK-009]"),
                Arguments.of("version: 1\nproblems: 7\n", "a\\.lock:2:11: .*'problems' .*\\[LCK-009]"),
                Arguments.of("version: one\nproblems: {}\n", "a\\.lock:1:10: .*the number 1\\. \\[LCK-009]"),
                Arguments.of("version: 0\nproblems: {}\n", "a\\.lock:1:10: .*the number 1\\. \\[LCK-009]"),
                Arguments.of(problem + "    headers: Retry-After\n", "a\\.lock:5:14: .*'headers' .*\\[LCK-009]"),
                Arguments.of(problem + "    hidden: [[a]]\n", "a\\.lock:5:14: .*'hidden' .*\\[LCK-009]"),
                Arguments.of(problem + "    members: [a]\n", "a\\.lock:5:14: .*'members' .*\\[LCK-009]"),
                Arguments.of(
                        problem + "    members:\n      balance: number\n",
                        "a\\.lock:6:16: .*'balance' .*a type as Statuary writes it.*\\[LCK-009]"),
                Arguments.of(problem + "    members:\n      a: [b]\n", "a\\.lock:6:10: .*'a' .*\\[LCK-009]"),
                Arguments.of(problem + "    members: { a: \"enum [b,,c]\" }\n", "a\\.lock:5:19: .*\\[LCK-009]"),
                Arguments.of(problem + "    members: { a: list<int }\n", "a\\.lock:5:19: .*\\[LCK-009]"),
                Arguments.of(
                        "version: 2\nproblems:\n  a:b: whatever\n",
                        "a\\.lock:1:10: The lock has version 2, .* up to 1\\. Update .*\\[LCK-010]"));
    }

    private static LockReading read(String text) {
        return LockReader.read("a.lock", text.getBytes(UTF_8));
    }
}
