package io.github.statuary.processor.lock;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a member in a lock. A member of an object has the name of the object's member, a slash, and its own name:
 * {@code violations/field}. As in JSON Pointers (RFC 6901), {@code ~1} is a slash within a name and {@code ~0} a tilde.
 */
final class MemberPath {

    private MemberPath() {}

    /** The path of a member of the problem itself. */
    static String of(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The path of a member of an object. */
    static String of(String parent, String name) {
        return parent + "/" + of(name);
    }

    /** The path of the member whose object has this member; empty for a member of the problem itself. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The names of the members, from the outermost one to the member itself. */
    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        return names;
    }
}
