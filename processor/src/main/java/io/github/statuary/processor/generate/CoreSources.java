package io.github.statuary.processor.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The sources that every package with a core of its own gets, by the names of their types. The build puts them one behind the other
 * into one resource, because a compiler that has just been started needs a third of a millisecond to open each of fifty. Every other
 * source is a resource of its own, so that a package over another core reads none of these.
 */
final class CoreSources {

    private static final String RESOURCE = "/io/github/statuary/core/core-sources.txt";
    private static final String FIRST_LINE = "package " + KeptSource.PACKAGE + ";\n";
    private static final Set<String> KINDS = Set.of("class", "enum", "interface", "record");

    private static final Map<String, String> BY_NAME = split(read());

    private CoreSources() {}

    static String of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    private static Map<String, String> split(String sources) {
        Map<String, String> byName = new HashMap<>();
        int start = sources.indexOf(FIRST_LINE);
        while (start >= 0) {
            int next = sources.indexOf("\n" + FIRST_LINE, start + 1) + 1;
            String source = sources.substring(start, next == 0 ? sources.length() : next);
            byName.put(nameIn(source), source);
            start = next == 0 ? -1 : next;
        }
        return byName;
    }

    /** The name of the type, from the line that declares it: the first one that begins with a letter behind the imports. */
    private static String nameIn(String source) {
        int line = FIRST_LINE.length();
        while (!Character.isLetter(source.charAt(line)) || source.startsWith("import ", line)) {
            line = source.indexOf('\n', line) + 1;
        }
        String[] words = source.substring(line, source.indexOf('\n', line)).split(" ");
        int kind = 0;
        while (!KINDS.contains(words[kind])) {
            kind++;
        }
        String name = words[kind + 1];
        int parameters = name.indexOf('(');
        return parameters < 0 ? name : name.substring(0, parameters);
    }

    private static String read() {
        try (InputStream stream = CoreSources.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the processor's jar: " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
