package io.github.statuary.processor.lock;

import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.mistake.NearestWord;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.CatalogSource;
import io.github.statuary.catalog.yaml.RawList;
import io.github.statuary.catalog.yaml.RawMap;
import io.github.statuary.catalog.yaml.RawMap.Entry;
import io.github.statuary.catalog.yaml.RawNode;
import io.github.statuary.catalog.yaml.RawScalar;
import io.github.statuary.catalog.yaml.YamlReader;
import io.github.statuary.processor.report.LockMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads locks. For any content, the result is a lock, or mistakes with their places. */
public final class LockReader {

    static final String RETIRED = "retired";

    /** What a user can read at once. */
    private static final int MOST_MISTAKES = 100;

    private static final List<String> KEYS_OF_FILE = List.of("version", "problems");
    private static final List<String> KEYS_OF_PROBLEM = List.of("status", "headers", "members", "hidden");

    private final String file;
    private final List<LockMistake> mistakes = new ArrayList<>();

    private LockReader(String file) {
        this.file = file;
    }

    /**
     * Reads a lock.
     *
     * @param name the file as messages call it
     */
    public static LockReading read(String name, byte[] content) {
        LockReader reader = new LockReader(name);
        Lock lock = reader.lock(content);
        return new LockReading(reader.mistakes.isEmpty() ? lock : Lock.EMPTY, reader.mistakes);
    }

    private Lock lock(byte[] content) {
        MergeMarkers.in(file, new String(content, StandardCharsets.UTF_8))
                .ifPresent(position -> add(LockMessage.MERGE_MARKER, position));
        if (!mistakes.isEmpty()) {
            return Lock.EMPTY;
        }
        Mistakes<Position> ofYaml = new Mistakes<>();
        Optional<RawMap> root = new YamlReader(ofYaml).read(CatalogSource.of(file, content));
        for (CatalogMistake<Position> mistake : ofYaml.inOrder(Position.inOrderOf(List.of(file)))) {
            add(LockMessage.NOT_A_LOCK, mistake.place(), mistake.what());
        }
        return root.isPresent() && mistakes.isEmpty() ? lock(root.get()) : Lock.EMPTY;
    }

    private Lock lock(RawMap root) {
        Map<String, RawNode> values = values(root, KEYS_OF_FILE, "a lock");
        if (!isVersionKnown(values.get("version"), root)) {
            return Lock.EMPTY;
        }
        RawNode problems = values.get("problems");
        if (problems == null) {
            add(LockMessage.MISSING_KEY, root.position(), "The lock", "problems");
        }
        SortedMap<String, LockedProblem> locked = new TreeMap<>();
        for (Entry entry : entries(problems, "problems")) {
            problem(entry).ifPresent(problem -> locked.put(entry.key().text(), problem));
        }
        return new Lock(locked);
    }

    private boolean isVersionKnown(@Nullable RawNode version, RawMap root) {
        if (version == null) {
            add(LockMessage.MISSING_KEY, root.position(), "The lock", "version");
            return false;
        }
        OptionalInt number = number(version);
        if (number.isEmpty() || number.getAsInt() < 1) {
            add(LockMessage.WRONG_VALUE, version.position(), "version", "the number " + Lock.VERSION);
        } else if (number.getAsInt() > Lock.VERSION) {
            add(LockMessage.NEWER_VERSION, version.position(), number.getAsInt(), Lock.VERSION);
        }
        return number.isPresent() && number.getAsInt() == Lock.VERSION;
    }

    private Optional<LockedProblem> problem(Entry entry) {
        int line = entry.key().position().line();
        String type = entry.key().text();
        if (entry.value() instanceof RawScalar word && word.text().equals(RETIRED)) {
            return Optional.of(LockedProblem.retired(line));
        }
        if (!(entry.value() instanceof RawMap map)) {
            add(LockMessage.WRONG_VALUE, entry.value().position(), type, "a map, or the word " + RETIRED);
            return Optional.empty();
        }
        Map<String, RawNode> values = values(map, KEYS_OF_PROBLEM, "a problem type");
        RawNode status = values.get("status");
        if (status == null) {
            add(LockMessage.MISSING_KEY, entry.key().position(), "'" + type + "'", "status");
            return Optional.empty();
        }
        OptionalInt code = number(status);
        if (code.isEmpty()) {
            add(LockMessage.WRONG_VALUE, status.position(), "status", "a status code");
        }
        SortedMap<String, Integer> headers = new TreeMap<>();
        texts(values.get("headers"), "headers")
                .forEach(name -> headers.put(name.text(), name.position().line()));
        SortedSet<String> hidden = new TreeSet<>();
        texts(values.get("hidden"), "hidden").forEach(mark -> hidden.add(mark.text()));
        return Optional.of(LockedProblem.read(
                line, code.orElse(0), status.position().line(), headers, members(values.get("members")), hidden));
    }

    private SortedMap<String, LockedMember> members(@Nullable RawNode node) {
        SortedMap<String, LockedMember> members = new TreeMap<>();
        for (Entry entry : entries(node, "members")) {
            Optional<LockedMember> member = entry.value() instanceof RawScalar text
                    ? LockedMember.read(text.text(), entry.key().position().line())
                    : Optional.empty();
            member.ifPresent(read -> members.put(entry.key().text(), read));
            if (member.isEmpty()) {
                add(
                        LockMessage.WRONG_VALUE,
                        entry.value().position(),
                        entry.key().text(),
                        "a type as Statuary writes it, such as 'list<uri>, optional'");
            }
        }
        return members;
    }

    private static OptionalInt number(RawNode node) {
        return node instanceof RawScalar scalar ? scalar.integer() : OptionalInt.empty();
    }

    private List<RawScalar> texts(@Nullable RawNode node, String key) {
        List<RawScalar> texts = new ArrayList<>();
        if (node instanceof RawList list) {
            for (RawNode element : list.elements()) {
                if (element instanceof RawScalar text) {
                    texts.add(text);
                } else {
                    add(LockMessage.WRONG_VALUE, element.position(), key, "a list of words");
                }
            }
        } else if (node != null) {
            add(LockMessage.WRONG_VALUE, node.position(), key, "a list of words");
        }
        return texts;
    }

    /** The entries of a map with keys of any name; nothing is an empty map. */
    private List<Entry> entries(@Nullable RawNode node, String key) {
        boolean isNothing = node instanceof RawScalar scalar && scalar.kind() == RawScalar.Kind.NOTHING;
        if (node instanceof RawMap map) {
            return unique(map);
        }
        if (node != null && !isNothing) {
            add(LockMessage.WRONG_VALUE, node.position(), key, "a map");
        }
        return List.of();
    }

    private Map<String, RawNode> values(RawMap map, List<String> keys, String owner) {
        Map<String, RawNode> values = new LinkedHashMap<>();
        for (Entry entry : unique(map)) {
            String key = entry.key().text();
            if (keys.contains(key)) {
                values.put(key, entry.value());
            } else {
                String nearest = NearestWord.of(key, keys)
                        .map(word -> " Did you mean '" + word + "'?")
                        .orElse("");
                add(LockMessage.UNKNOWN_KEY, entry.key().position(), key, owner, String.join(", ", keys), nearest);
            }
        }
        return values;
    }

    private List<Entry> unique(RawMap map) {
        Map<String, Entry> first = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            Entry earlier = first.putIfAbsent(entry.key().text(), entry);
            if (earlier != null) {
                add(
                        LockMessage.DUPLICATE_KEY,
                        entry.key().position(),
                        entry.key().text(),
                        earlier.key().position().line());
            }
        }
        return List.copyOf(first.values());
    }

    private void add(LockMessage message, Position position, Object... words) {
        if (mistakes.size() < MOST_MISTAKES) {
            mistakes.add(new LockMistake(message, position, List.of(words)));
        }
    }
}
