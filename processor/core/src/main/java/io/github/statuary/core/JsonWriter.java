package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Writes a problem as JSON. Its texts and values are encoded first, so that their size is known and one array of the right size
 * is filled.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JsonWriter {

    private static final byte[] TYPE = name("type");
    private static final byte[] TITLE = name("title");
    private static final byte[] STATUS = name("status");
    private static final byte[] DETAIL = name("detail");
    private static final byte[] INSTANCE = name("instance");

    private JsonWriter() {}

    /** By {@code concat}: the first {@code +} of a JVM that is not constant takes longer than the first response. */
    private static byte[] name(String name) {
        return ",\"".concat(name).concat("\":").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] bytesOf(Problem problem) {
        return bytesOf(problem, new JsonValueWriter(), 0);
    }

    /** Never throws, whatever the extension members are. */
    static byte[] bytesOf(Problem problem, JsonValueWriter values, int depth) {
        String type = problem.isBlank() ? null : ascii(problem.type());
        byte[] title = values.encoded(problem.title());
        byte[] detail = values.encoded(problem.detail());
        String instance = ascii(problem.instance());
        Members extensions = Members.of(problem.extensions());
        byte[][] forms = new byte[2 * extensions.entries().size()][];
        int size = "{'status':404}".length()
                + size(TYPE, type, null)
                + size(TITLE, problem.title(), title)
                + size(DETAIL, problem.detail(), detail)
                + size(INSTANCE, instance, null)
                + encode(extensions, forms, values, depth + 1);
        byte[] to = new byte[size];
        int at = write(TYPE, type, null, to, 0);
        at = write(TITLE, problem.title(), title, to, at);
        at = status(problem.status(), to, at);
        at = write(DETAIL, problem.detail(), detail, to, at);
        at = write(INSTANCE, instance, null, to, at);
        at = write(extensions, forms, to, at);
        to[0] = '{'; // in the place of a comma
        to[at] = '}';
        return to;
    }

    /** A URI in ASCII is plain text. */
    private static String ascii(URI uri) {
        if (uri == null) {
            return null;
        }
        String text = uri.toString();
        return JsonText.encoded(text) == null ? text : HeaderSyntax.ascii(uri);
    }

    private static int size(byte[] name, String text, byte[] encoded) {
        return text == null ? 0 : name.length + JsonText.size(text, encoded);
    }

    private static int write(byte[] name, String text, byte[] encoded, byte[] to, int at) {
        return text == null ? at : JsonText.write(text, encoded, to, copy(name, to, at));
    }

    private static int copy(byte[] json, byte[] to, int at) {
        System.arraycopy(json, 0, to, at, json.length);
        return at + json.length;
    }

    private static int status(int code, byte[] to, int index) {
        int at = copy(STATUS, to, index);
        to[at++] = (byte) ('0' + code / 100);
        to[at++] = (byte) ('0' + code / 10 % 10);
        to[at++] = (byte) ('0' + code % 10);
        return at;
    }

    /** Finds the form of each name and value, and returns the size of all with a comma and a colon each. */
    private static int encode(Members members, byte[][] forms, JsonValueWriter values, int depth) {
        int size = 0;
        int i = 0;
        for (Map.Entry<String, Object> member : members.entries().entrySet()) {
            byte[] name = members.plainNames() ? null : JsonText.encoded(member.getKey());
            forms[i++] = name;
            size += 2 + JsonText.size(member.getKey(), name);
            if (member.getValue() instanceof String text) {
                byte[] encoded = values.encoded(text);
                forms[i++] = encoded;
                size += JsonText.size(text, encoded);
            } else {
                byte[] json = values.bytesOf(member.getValue(), depth);
                forms[i++] = json;
                size += json.length;
            }
        }
        return size;
    }

    private static int write(Members members, byte[][] forms, byte[] to, int index) {
        int at = index;
        int i = 0;
        for (Map.Entry<String, Object> member : members.entries().entrySet()) {
            to[at++] = ',';
            at = JsonText.write(member.getKey(), forms[i++], to, at);
            to[at++] = ':';
            byte[] form = forms[i++];
            at = member.getValue() instanceof String text
                    ? JsonText.write(text, form, to, at)
                    : copy(form, to, at);
        }
        return at;
    }
}
