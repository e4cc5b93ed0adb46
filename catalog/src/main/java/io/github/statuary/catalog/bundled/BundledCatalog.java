package io.github.statuary.catalog.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The catalog of the IANA registry, from {@code iana.properties} beside this class.
 *
 * <p>Every compilation with the processor loads it. So it uses no streams, lambdas or string concatenation: each of them costs
 * a cold virtual machine more than the whole file.
 */
public final class BundledCatalog {

    private static final String FILE = "iana.properties";

    private BundledCatalog() {}

    /**
     * All registered statuses, in the order of their codes.
     *
     * @throws IllegalStateException if the file is damaged, which is always a fault of the library
     */
    public static Catalog load() {
        // relative to the class, so that the file is also found in a relocated package
        try (InputStream stream = BundledCatalog.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE.concat(" is missing"));
            }
            return read(new StringReader(new String(stream.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(FILE.concat(" cannot be read"), e);
        }
    }

    static Catalog read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        StatusBlock[] blocks = new StatusBlock[600];
        for (Map.Entry<Object, Object> entry : properties.entrySet()) {
            String key = (String) entry.getKey();
            int code = codeOf(key);
            if (blocks[code] == null) {
                blocks[code] = new StatusBlock(code);
            }
            blocks[code].put(key.substring(4), (String) entry.getValue());
        }
        List<Status> statuses = new ArrayList<>(100);
        for (StatusBlock block : blocks) {
            if (block != null) {
                statuses.add(block.status());
            }
        }
        return new Catalog(statuses, List.of());
    }

    private static int codeOf(String key) {
        if (key.length() > 4 && key.charAt(3) == '.') {
            int code = digit(key, 0) * 100 + digit(key, 1) * 10 + digit(key, 2);
            if (code >= 100 && code <= 599) {
                return code;
            }
        }
        throw StatusBlock.damaged(key, "does not begin with a code");
    }

    private static int digit(String key, int index) {
        int digit = key.charAt(index) - '0';
        return digit >= 0 && digit <= 9 ? digit : -1000;
    }
}
