package io.github.statuary.processor.lock;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A problem type in a lock.
 *
 * @param line the line of its type URI; 0 for one that is in no file
 * @param retired whether the type is no longer sent; then it has nothing else
 * @param statusLine the line of the status
 * @param headers the names of the header fields, with their lines
 * @param members the public members by their paths, see {@link MemberPath}
 * @param hidden the members that are not public, see {@link HiddenName}
 * @param repeats the paths of members whose objects contain themselves, with the paths that have the members of the same object;
 *     none in a file
 */
record LockedProblem(
        int line,
        boolean retired,
        int status,
        int statusLine,
        SortedMap<String, Integer> headers,
        SortedMap<String, LockedMember> members,
        SortedSet<String> hidden,
        Map<String, String> repeats) {

    LockedProblem {
        SortedMap<String, Integer> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = Collections.unmodifiableSortedMap(anyCase);
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
        repeats = Map.copyOf(repeats);
    }

    static LockedProblem retired(int line) {
        return new LockedProblem(line, true, 0, line, new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), Map.of());
    }

    /** A problem type in a file. */
    static LockedProblem read(
            int line,
            int status,
            int statusLine,
            SortedMap<String, Integer> headers,
            SortedMap<String, LockedMember> members,
            SortedSet<String> hidden) {
        return new LockedProblem(line, false, status, statusLine, headers, members, hidden, Map.of());
    }

    /** A problem type that is in no file. */
    static LockedProblem current(int status, Iterable<String> headers, CurrentMembers members, Set<String> hidden) {
        SortedMap<String, Integer> names = new TreeMap<>();
        headers.forEach(name -> names.put(name, 0));
        return new LockedProblem(
                0, false, status, 0, names, members.members(), new TreeSet<>(hidden), members.repeats());
    }

    /** The member of that path; that of the same object for one within an object that contains itself. */
    Optional<LockedMember> member(String path) {
        String shorter = path;
        while (!members.containsKey(shorter)) {
            Optional<String> next = shortened(shorter);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            shorter = next.get();
        }
        return Optional.ofNullable(members.get(shorter));
    }

    private Optional<String> shortened(String path) {
        for (Map.Entry<String, String> repeat : repeats.entrySet()) {
            if (path.startsWith(repeat.getKey() + "/")) {
                return Optional.of(
                        repeat.getValue() + path.substring(repeat.getKey().length()));
            }
        }
        return Optional.empty();
    }
}
