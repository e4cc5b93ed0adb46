package io.github.statuary.catalog.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.statuary.catalog.model.HeaderParameter;
import io.github.statuary.catalog.model.TypedHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The header fields that have their own Java type, from {@code headers.properties} beside this class.
 *
 * <p>They are read at the first request, which most compilations do not make.
 */
public final class BundledHeaders {

    private static final String FILE = "headers.properties";

    /** By their names in lower case. */
    private static final Map<String, TypedHeader> HEADERS = load();

    private BundledHeaders() {}

    /** All of them, in the order of their names. */
    public static Collection<TypedHeader> all() {
        return HEADERS.values();
    }

    /** The header field of that name, ignoring case. */
    public static Optional<TypedHeader> find(String name) {
        return Optional.ofNullable(HEADERS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The constructor parameter for the field if a status requires it; plain text for a field that is not in the file. */
    public static HeaderParameter required(String name) {
        return find(name).flatMap(TypedHeader::required).orElseGet(() -> HeaderParameter.text(name));
    }

    /** The field that must come with the one of that name. */
    public static Optional<TypedHeader.Companion> companion(String name) {
        return find(name).flatMap(TypedHeader::companion);
    }

    private static Map<String, TypedHeader> load() {
        // relative to the class, so that the file is also found in a relocated package
        try (InputStream stream = BundledHeaders.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    static Map<String, TypedHeader> read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, HeaderBlock> blocks = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            int dot = key.indexOf('.');
            if (dot < 1) {
                throw HeaderBlock.damaged(key, "does not begin with a field's name");
            }
            blocks.computeIfAbsent(key.substring(0, dot), HeaderBlock::new)
                    .put(key.substring(dot + 1), properties.getProperty(key));
        }
        Map<String, TypedHeader> headers = new TreeMap<>();
        blocks.forEach((name, block) -> headers.put(name.toLowerCase(Locale.ROOT), block.header()));
        return Collections.unmodifiableMap(headers);
    }
}
