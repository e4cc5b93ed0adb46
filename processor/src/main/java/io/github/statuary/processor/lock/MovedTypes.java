package io.github.statuary.processor.lock;

import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.RetiredType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The problem types that have another type URI than in the lock. A lock does not know the keys of a catalog, but by default a key is
 * the end of the type URI.
 */
final class MovedTypes {

    /** The characters before which the base of a type URI ends. */
    private static final String ENDS_OF_BASE = "/#:";

    private final Lock then;
    private final Optional<String> base;
    /** The URIs that are not in the lock, by key. */
    private final Map<String, String> added = new HashMap<>();

    private MovedTypes(Lock then, DocumentModel model) {
        this.then = then;
        this.base = model.base();
        for (DocumentedProblem problem : model.problems()) {
            if (!problem.draft()) {
                add(problem.type().toString(), problem.key());
            }
        }
        for (RetiredType retired : model.retired()) {
            add(retired.type().toString(), Optional.of(retired.key()));
        }
    }

    private void add(String type, Optional<String> key) {
        if (!then.problems().containsKey(type)) {
            key.or(() -> base.filter(type::startsWith).map(start -> type.substring(start.length())))
                    .ifPresent(name -> added.put(name, type));
        }
    }

    /** The moves by the type URIs in the lock, in order. */
    static SortedMap<String, Move> find(Lock then, Lock now, DocumentModel model) {
        MovedTypes moved = new MovedTypes(then, model);
        SortedMap<String, Move> moves = new TreeMap<>();
        then.problems().forEach((type, problem) -> {
            if (!now.problems().containsKey(type)) {
                moved.of(type)
                        .filter(move -> now.problems().containsKey(move.type())
                                && now.problems().get(move.type()).retired() == problem.retired())
                        .ifPresent(move -> moves.put(type, move));
            }
        });
        return moves;
    }

    private Optional<Move> of(String lockedType) {
        for (int i = 0; i < lockedType.length() - 1; i++) { // the longest key first
            if (ENDS_OF_BASE.indexOf(lockedType.charAt(i)) >= 0) {
                String key = lockedType.substring(i + 1);
                String type = added.get(key);
                if (type != null) {
                    String start = type.endsWith(key) ? base(type, key) : "";
                    return Optional.of(new Move(type, key, lockedType.substring(0, i + 1), start));
                }
            }
        }
        return Optional.empty();
    }

    /** The last part of a type URI. */
    static String shortestKey(String type) {
        int end = type.length();
        while (end > 0 && ENDS_OF_BASE.indexOf(type.charAt(end - 1)) < 0) {
            end--;
        }
        return type.substring(end);
    }

    /**
     * The numbers of moves from one base to another. Types that move to a base that the lock knows had a URI of their own, and one type
     * alone has moved with its base only if that is the base of the catalog.
     */
    static Map<Bases, Integer> ofBases(Lock then, DocumentModel model, Collection<Move> moves) {
        Map<Bases, Integer> counts = new LinkedHashMap<>();
        for (Move move : moves) {
            if (!move.base().isEmpty()) {
                counts.merge(move.bases(), 1, Integer::sum);
            }
        }
        Set<String> known = basesOf(then, model);
        counts.entrySet()
                .removeIf(count -> known.contains(count.getKey().now())
                        || count.getValue() == 1
                                && !model.base()
                                        .equals(Optional.of(count.getKey().now())));
        return counts;
    }

    /** The bases of the problem types that are in the lock with the URIs that they have now. */
    private static Set<String> basesOf(Lock then, DocumentModel model) {
        Set<String> bases = new HashSet<>();
        for (DocumentedProblem problem : model.problems()) {
            String type = problem.type().toString();
            if (then.problems().containsKey(type)) {
                problem.key().filter(type::endsWith).ifPresent(key -> bases.add(base(type, key)));
            }
        }
        for (RetiredType retired : model.retired()) {
            String type = retired.type().toString();
            if (then.problems().containsKey(type) && type.endsWith(retired.key())) {
                bases.add(base(type, retired.key()));
            }
        }
        return bases;
    }

    private static String base(String type, String key) {
        return type.substring(0, type.length() - key.length());
    }

    /**
     * A problem type with another URI.
     *
     * @param type the URI now
     * @param lockedBase the part of the URI in the lock before the key
     * @param base the part of the URI now before the key; empty if the URI does not end with the key
     */
    record Move(String type, String key, String lockedBase, String base) {
        Bases bases() {
            return new Bases(lockedBase, base);
        }
    }

    /** Two bases. */
    record Bases(String then, String now) {}
}
