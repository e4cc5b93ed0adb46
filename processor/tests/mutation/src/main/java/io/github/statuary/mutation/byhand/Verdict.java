package io.github.statuary.mutation.byhand;

/**
 * The result of one change on one server.
 *
 * @param note the first test that failed, or why there is nothing to change, or empty
 */
public record Verdict(Kind kind, Outcome outcome, String note) {

    /** Whether the contract noticed. */
    public enum Outcome {
        NOTICED,
        UNNOTICED,
        ABSENT
    }

    /** The verdict in a line that {@link #text} made. */
    public static Verdict read(String line) {
        String[] parts = line.split("\t", 3);
        return new Verdict(Kind.of(parts[0]), Outcome.valueOf(parts[1]), parts[2]);
    }

    String text() {
        return kind.word() + "\t" + outcome + "\t" + note;
    }
}
