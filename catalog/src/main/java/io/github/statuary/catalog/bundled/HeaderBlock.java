package io.github.statuary.catalog.bundled;

import io.github.statuary.catalog.model.HeaderKind;
import io.github.statuary.catalog.model.HeaderMethod;
import io.github.statuary.catalog.model.HeaderParameter;
import io.github.statuary.catalog.model.TypedHeader;
import io.github.statuary.catalog.model.TypedHeader.Companion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values of one header field in the bundled file while it is read. Using a value removes it. */
final class HeaderBlock {

    private final String name;
    private final Map<String, String> values = new TreeMap<>();

    HeaderBlock(String name) {
        this.name = name;
    }

    void put(String key, String value) {
        values.put(key, value);
    }

    TypedHeader header() {
        Optional<HeaderParameter> required = take("required").map(this::parameter);
        List<HeaderMethod> setters = new ArrayList<>();
        for (String parameter : take("setters").map(HeaderBlock::words).orElse(List.of())) {
            setters.add(new HeaderMethod(need(parameter + ".method"), need(parameter + ".says"), parameter(parameter)));
        }
        TypedHeader header = new TypedHeader(
                name,
                required,
                setters,
                take("brings").map(this::companion),
                take("framing").map(this::isTrue).orElse(false));
        if (!values.isEmpty()) {
            throw damaged(name + "." + values.keySet().iterator().next(), "is not a known key");
        }
        return header;
    }

    private HeaderParameter parameter(String parameter) {
        HeaderKind kind = kind(need(parameter + ".kind"));
        if (kind == HeaderKind.TEXT) {
            HeaderParameter text = HeaderParameter.text(name);
            return new HeaderParameter(parameter, kind, text.doc(), text.failure(), "");
        }
        return new HeaderParameter(
                parameter,
                kind,
                need(parameter + ".doc"),
                need(parameter + ".failure"),
                kind == HeaderKind.LINK ? need(parameter + ".relation") : "");
    }

    private HeaderKind kind(String word) {
        return Arrays.stream(HeaderKind.values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> damaged(name, "has a parameter of no known kind: " + word));
    }

    private Companion companion(String line) {
        String[] parts = line.split(": ", -1);
        if (parts.length != 2) {
            throw damaged(name + ".brings", "is no field with its value");
        }
        return new Companion(parts[0], parts[1]);
    }

    private boolean isTrue(String value) {
        if (!value.equals("true")) {
            throw damaged(name + ".framing", "has another value than the one it can have");
        }
        return true;
    }

    private static List<String> words(String list) {
        return List.of(list.split(", ", -1));
    }

    private Optional<String> take(String key) {
        return Optional.ofNullable(values.remove(key));
    }

    private String need(String key) {
        return take(key).orElseThrow(() -> damaged(name + "." + key, "is missing"));
    }

    static IllegalStateException damaged(String path, String what) {
        return new IllegalStateException("headers.properties: " + path + " " + what);
    }
}
