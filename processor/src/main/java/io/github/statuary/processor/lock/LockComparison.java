package io.github.statuary.processor.lock;

import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.lock.LockChange.Part;
import io.github.statuary.processor.lock.MovedTypes.Bases;
import io.github.statuary.processor.lock.MovedTypes.Move;
import io.github.statuary.processor.report.LockMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Compares the problem types that clients know with those that a package has. */
public final class LockComparison {

    private final Lock then;
    private final Lock now;
    private final SortedMap<String, Move> moves;
    private final Map<Bases, Integer> bases;
    private final Set<String> drafts = new HashSet<>();
    /** The keys of the problem types that are sent, with their URIs. */
    private final Map<String, String> keys = new HashMap<>();

    private final List<LockChange> changes = new ArrayList<>();

    private LockComparison(Lock then, Lock now, DocumentModel model) {
        this.then = then;
        this.now = now;
        this.moves = MovedTypes.find(then, now, model);
        this.bases = MovedTypes.ofBases(then, model, moves.values());
        for (DocumentedProblem problem : model.problems()) {
            problem.key().ifPresent(key -> keys.put(key, problem.type().toString()));
            if (problem.draft()) {
                drafts.add(problem.type().toString());
            }
        }
    }

    /**
     * The changes, in the order of the type URIs in the lock, and then the additions.
     *
     * @param model what {@code now} is made of
     */
    public static List<LockChange> compare(Lock then, Lock now, DocumentModel model) {
        return new LockComparison(then, now, model).changes();
    }

    private List<LockChange> changes() {
        then.problems().forEach(this::compare);
        Set<String> known = new HashSet<>(then.problems().keySet());
        moves.values().forEach(move -> known.add(move.type()));
        now.problems().forEach((type, problem) -> {
            if (!known.contains(type)) {
                add(problem.retired() ? LockMessage.RETIRED : LockMessage.TYPE_ADDED, type, Part.KEY, 0);
            }
        });
        return changes;
    }

    private void compare(String lockedType, LockedProblem before) {
        Move move = moves.get(lockedType);
        if (move != null) {
            moved(lockedType, move, before);
        }
        String type = move == null ? lockedType : move.type();
        LockedProblem after = now.problems().get(type);
        if (after == null) {
            gone(lockedType, before);
        } else if (before.retired()) {
            if (!after.retired()) {
                add(LockMessage.URI_REUSED, type, Part.TYPE, before.line());
            }
        } else if (after.retired()) {
            add(LockMessage.RETIRED, type, Part.KEY, before.line());
        } else {
            facts(type, before, after);
            new MemberComparison(lockedType, type, before, after, changes).run();
        }
    }

    private void moved(String lockedType, Move move, LockedProblem before) {
        Bases ofBoth = move.bases();
        if (!bases.containsKey(ofBoth)) {
            add(LockMessage.URI_CHANGED, move.type(), Part.TYPE, before.line(), lockedType, move.type());
            return;
        }
        int count = bases.get(ofBoth);
        if (count > 0) {
            add(LockMessage.BASE_CHANGED, move.type(), Part.BASE, before.line(), ofBoth.then(), ofBoth.now(), count);
            bases.put(ofBoth, 0); // one message for all of them
        }
    }

    private void gone(String lockedType, LockedProblem before) {
        if (!before.retired()) {
            boolean isDraft = drafts.contains(lockedType);
            add(
                    isDraft ? LockMessage.DRAFT_AGAIN : LockMessage.TYPE_GONE,
                    lockedType,
                    isDraft ? Part.KEY : Part.NOTHING,
                    before.line());
            return;
        }
        String reusing = keys.get(MovedTypes.shortestKey(lockedType));
        if (drafts.contains(lockedType)) {
            add(LockMessage.URI_REUSED, lockedType, Part.TYPE, before.line());
        } else if (reusing != null) {
            add(LockMessage.KEY_REUSED, reusing, Part.KEY, before.line(), lockedType);
        } else {
            add(LockMessage.TOMBSTONE_GONE, lockedType, Part.NOTHING, before.line());
        }
    }

    private void facts(String type, LockedProblem before, LockedProblem after) {
        if (before.status() != after.status()) {
            add(LockMessage.STATUS, type, Part.STATUS, before.statusLine(), before.status(), after.status());
        }
        before.headers().forEach((header, line) -> {
            if (!after.headers().containsKey(header)) {
                add(LockMessage.HEADER_GONE, type, Part.HEADERS, line, header);
            }
        });
        for (String header : after.headers().keySet()) {
            if (!before.headers().containsKey(header)) {
                add(LockMessage.HEADER_ADDED, type, Part.HEADERS, before.line(), header);
            }
        }
    }

    private void add(LockMessage message, String type, Part part, int line, Object... words) {
        changes.add(LockChange.of(message, type, part, line, words));
    }
}
