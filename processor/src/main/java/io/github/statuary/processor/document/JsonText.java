package io.github.statuary.processor.document;

import java.util.List;
import java.util.Map;

/** Writes JSON for people to read: one member a line, texts in ASCII. */
final class JsonText {

    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** JSON that is written already, and stays on one line. */
    record Written(String json) {}

    /** The text of a value that consists of maps, lists, texts, numbers, booleans and written JSON. */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.text.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            container('{', '}', map.entrySet().toArray(), depth);
        } else if (value instanceof List<?> list) {
            container('[', ']', list.toArray(), depth);
        } else if (value instanceof Map.Entry<?, ?> member) {
            string(member.getKey().toString());
            text.append(": ");
            value(member.getValue(), depth);
        } else if (value instanceof Written written) {
            text.append(written.json());
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void container(char open, char close, Object[] parts, int depth) {
        text.append(open);
        for (int i = 0; i < parts.length; i++) {
            line(depth + 1);
            value(parts[i], depth + 1);
            text.append(i < parts.length - 1 ? "," : "");
        }
        if (parts.length > 0) {
            line(depth);
        }
        text.append(close);
    }

    private void line(int depth) {
        text.append('\n').append(" ".repeat(INDENT * depth));
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter == '\n') {
                text.append("\\n");
            } else if (letter < ' ' || letter > '~') {
                text.append(String.format("\\u%04x", (int) letter));
            } else {
                text.append(letter);
            }
        }
        text.append('"');
    }
}
