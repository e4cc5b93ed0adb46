package io.github.statuary.processor.report;

import io.github.statuary.catalog.mistake.QuotedText;
import java.util.Arrays;
import java.util.Locale;

/**
 * Every message about locks. The ids stay the same for ever. In a message about a change, the first argument is the problem type,
 * the second the place in the lock.
 */
public enum LockMessage {
    // The lock itself
    NO_LOCK(
            "LCK-001",
            LockVerdict.SAFE,
            "The package %1$s has no lock yet. Nothing can be compared, so every change of a problem type passes."),
    TWO_LOCKS(
            "LCK-002",
            LockVerdict.UNREADABLE,
            "The package %1$s has two locks, %2$s and %3$s. Only one can be right. Delete the other one."),
    NO_SUCH_LOCK(
            "LCK-003",
            LockVerdict.UNREADABLE,
            "The lock %1$s, which -Astatuary.lock.against names, %2$s. Name the lock of a release, or a jar or folder that has"
                    + " it at %3$s."),
    NOT_A_LOCK(
            "LCK-004",
            LockVerdict.UNREADABLE,
            "%1$s. A lock is YAML as Statuary writes it. Restore it from your version control."),
    MERGE_MARKER(
            "LCK-005",
            LockVerdict.UNREADABLE,
            "A merge conflict is not resolved here. Take the lines of both sides, or of the side that is published."),
    UNKNOWN_KEY("LCK-006", LockVerdict.UNREADABLE, "Unknown key '%1$s' in %2$s. It has only %3$s.%4$s"),
    DUPLICATE_KEY(
            "LCK-007",
            LockVerdict.UNREADABLE,
            "The key '%1$s' is here a second time, first on line %2$s. Delete the line that is not published."),
    MISSING_KEY("LCK-008", LockVerdict.UNREADABLE, "%1$s has no '%2$s'. Restore it from your version control."),
    WRONG_VALUE("LCK-009", LockVerdict.UNREADABLE, "The value of '%1$s' is wrong. Expected %2$s."),
    NEWER_VERSION(
            "LCK-010",
            LockVerdict.UNREADABLE,
            "The lock has version %1$s, and this version of Statuary knows versions up to %2$s. Update Statuary here."),
    TWO_CONTRACTS(
            "LCK-011",
            LockVerdict.UNREADABLE,
            "The type %1$s has %2$s here, and %3$s in %4$s. Clients know a type by its URI, so it has one contract. Give one of"
                    + " the two a type of its own, or the same contract."),
    MORE_CHANGES("LCK-012", LockVerdict.SAFE, "There are %1$s more changes."),

    // Types
    TYPE_GONE(
            "LCK-101",
            LockVerdict.BREAKS,
            "'%1$s' is published (%2$s) and is not here. Clients that know it do not know what is sent instead. If it is no longer"
                    + " sent, keep its key in the catalog with 'retired: true'; if only its key or class has changed, write"
                    + " 'type: %1$s' there. Or delete its lines in the lock."),
    URI_CHANGED(
            "LCK-102",
            LockVerdict.BREAKS,
            "'%1$s' is published as %3$s (%2$s) and is %4$s here. Clients that know it by its URI break. Write 'type: %3$s', or"
                    + " accept it in the lock."),
    BASE_CHANGED(
            "LCK-103",
            LockVerdict.BREAKS,
            "The type URIs of this package begin with %3$s in the lock (%2$s, %5$s in all) and with %4$s here. Clients that know a"
                    + " problem by its URI break. Restore the base, or write the published URI as 'type' of each problem, or accept"
                    + " it in the lock."),
    TOMBSTONE_GONE(
            "LCK-104",
            LockVerdict.BREAKS,
            "'%1$s' is retired (%2$s) and has no entry here. Another problem could get its key or URI, and old clients would take"
                    + " that for this one. Restore its entry with 'retired: true', or delete its line in the lock."),
    URI_REUSED(
            "LCK-105",
            LockVerdict.BREAKS,
            "'%1$s' has the type URI of a retired problem (%2$s). Old clients take it for that one. Give it a type of its own, or"
                    + " accept it in the lock."),
    KEY_REUSED(
            "LCK-106",
            LockVerdict.BREAKS,
            "'%1$s' is the key of a retired problem, %3$s (%2$s), and of another one here. The page of that one would show this"
                    + " one. Restore the entry with 'retired: true' and give this one another key, or accept it in the lock."),
    DRAFT_AGAIN(
            "LCK-107",
            LockVerdict.BREAKS,
            "'%1$s' is published (%2$s) and is a draft here. Clients rely on it already. Remove 'draft', or delete its lines in the"
                    + " lock."),
    STATUS(
            "LCK-110",
            LockVerdict.BREAKS,
            "'%1$s' is published with status %3$s (%2$s) and is %4$s here. Clients that branch on the code break. Give the new"
                    + " meaning a type of its own, or accept it in the lock."),

    // Members and header fields
    REQUIRED_MEMBER_GONE(
            "LCK-120",
            LockVerdict.BREAKS,
            "'%1$s' is published with the required member '%3$s' (%2$s), which %4$s. Clients that read it break. Restore it, or"
                    + " accept it in the lock."),
    MADE_OPTIONAL(
            "LCK-121",
            LockVerdict.BREAKS,
            "The member '%3$s' of '%1$s' is published as required (%2$s) and is optional here. Clients that rely on it break. Make"
                    + " it required, or accept it in the lock."),
    WIDER_TYPE(
            "LCK-122",
            LockVerdict.BREAKS,
            "The member '%3$s' of '%1$s' is published as %4$s (%2$s) and is %5$s here, which has more values. Clients that read"
                    + " %4$s break. Restore the type, or add a member with another name, or accept it in the lock."),
    OTHER_TYPE(
            "LCK-123",
            LockVerdict.BREAKS,
            "The member '%3$s' of '%1$s' is published as %4$s (%2$s) and is %5$s here. Clients that read %4$s break. Restore the"
                    + " type, or add a member with another name, or accept it in the lock."),
    HEADER_GONE(
            "LCK-130",
            LockVerdict.BREAKS,
            "'%1$s' is published with the required header field %3$s (%2$s), which is not required here. Clients that read it"
                    + " break. Require it, or accept it in the lock."),

    // What is risky
    OPTIONAL_MEMBER_GONE(
            "LCK-201",
            LockVerdict.RISKY,
            "'%1$s' is published with the optional member '%3$s' (%2$s), which %4$s. Clients may show less. Restore it, or accept"
                    + " it in the lock."),
    ENUM_WORD_ADDED(
            "LCK-202",
            LockVerdict.RISKY,
            "The member '%3$s' of '%1$s' has the new word '%4$s' (%2$s). Clients that know all words break if they have no default."
                    + " Tell them, and accept it in the lock."),

    // What is safe
    TYPE_ADDED("LCK-301", LockVerdict.SAFE, "'%1$s' is new, and not yet in the lock."),
    MEMBER_ADDED("LCK-302", LockVerdict.SAFE, "The member '%3$s' of '%1$s' is new, and not yet in the lock (%2$s)."),
    NARROWER_TYPE(
            "LCK-303",
            LockVerdict.SAFE,
            "The member '%3$s' of '%1$s' is %4$s in the lock (%2$s) and is %5$s here, which has fewer values."),
    MADE_REQUIRED(
            "LCK-304",
            LockVerdict.SAFE,
            "The member '%3$s' of '%1$s' is optional in the lock (%2$s) and is required here."),
    ENUM_WORD_REMOVED(
            "LCK-305",
            LockVerdict.SAFE,
            "The member '%3$s' of '%1$s' has the word '%4$s' in the lock (%2$s), and not here."),
    HEADER_ADDED(
            "LCK-306", LockVerdict.SAFE, "'%1$s' requires the header field %3$s, which is not yet in the lock (%2$s)."),
    RETIRED("LCK-307", LockVerdict.SAFE, "'%1$s' is retired, which is not yet in the lock (%2$s)."),
    HIDDEN_ADDED(
            "LCK-308",
            LockVerdict.SAFE,
            "'%1$s' has a member that is not public, and that the lock does not yet know (%2$s). The lock would not notice if it"
                    + " became public."),

    // What is exposed
    EXPOSED(
            "LCK-401",
            LockVerdict.EXPOSES,
            "The member '%3$s' of '%1$s' was log-only or secret until now (%2$s) and is public here. Its values reach every client,"
                    + " and nobody can take them back. Hide it again; or, if every client may see it, accept it in the lock: write"
                    + " '%4$s' under 'members'.");

    private final String id;
    private final LockVerdict verdict;
    private final String template;

    LockMessage(String id, LockVerdict verdict, String template) {
        this.id = id;
        this.verdict = verdict;
        this.template = template;
    }

    /** The stable id, such as {@code LCK-110}. */
    public String id() {
        return id;
    }

    /** What the change does to clients. */
    public LockVerdict verdict() {
        return verdict;
    }

    /** The text with those arguments, which are made printable. */
    public String text(Object... words) {
        Object[] printable = Arrays.stream(words)
                .map(word -> word instanceof String text ? QuotedText.of(text) : word)
                .toArray();
        return String.format(Locale.ROOT, template, printable);
    }

    /** The message about that place with those arguments. */
    public Mistake at(Place place, Object... words) {
        return new Mistake(id, place, text(words));
    }
}
