package io.github.statuary.processor.lock;

import java.util.Optional;

/**
 * A member of a problem type in a lock.
 *
 * @param required whether it is always there
 * @param line its line in the lock; 0 for one that is in no file
 */
record LockedMember(LockedType type, boolean required, int line) {

    private static final String OPTIONAL = ", optional";

    /** The member of a text in a lock; none if it is not one. */
    static Optional<LockedMember> read(String text, int line) {
        boolean optional = text.endsWith(OPTIONAL);
        String type = optional ? text.substring(0, text.length() - OPTIONAL.length()) : text;
        return LockedTypeSyntax.read(type).map(read -> new LockedMember(read, !optional, line));
    }

    /** Whether it consists of objects, whose members have lines of their own. */
    boolean isObject() {
        LockedType inner = type;
        while (!(inner instanceof LockedType.ObjectType)) {
            if (inner instanceof LockedType.ListOf list) {
                inner = list.element();
            } else if (inner instanceof LockedType.MapOf map) {
                inner = map.value();
            } else {
                return false;
            }
        }
        return true;
    }

    /** The text in a lock, such as {@code list<uri>, optional}. */
    String text() {
        return type.text() + (required ? "" : OPTIONAL);
    }
}
