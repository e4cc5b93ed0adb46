package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.processor.lock.LockedType.ListOf;
import io.github.statuary.processor.lock.LockedType.MapOf;
import io.github.statuary.processor.lock.LockedType.Single;
import io.github.statuary.processor.lock.LockedType.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What became of a member's type.
 *
 * @param added the words that an enum has now
 * @param removed the words that an enum had
 */
record TypeChange(Kind kind, List<String> added, List<String> removed) {

    /** How values of the new type are for a client that knows the old one. */
    enum Kind {
        /** The same type, or an enum with other words. */
        SAME,
        /** Each of them is also a value of the old type. */
        NARROWER,
        /** Some of them are not. */
        WIDER,
        /** They are something else. */
        OTHER
    }

    private static final Set<Scalar> IN_STRINGS =
            Set.of(Scalar.URI, Scalar.UUID, Scalar.DATE, Scalar.DATE_TIME, Scalar.DURATION);

    TypeChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    static TypeChange between(LockedType then, LockedType now) {
        if (then instanceof ListOf before && now instanceof ListOf after) {
            return between(before.element(), after.element());
        }
        if (then instanceof MapOf before && now instanceof MapOf after) {
            return between(before.value(), after.value());
        }
        if (then instanceof Words before && now instanceof Words after) {
            return new TypeChange(Kind.SAME, without(after, before), without(before, after));
        }
        if (then.equals(now)) {
            return of(Kind.SAME);
        }
        if (isWithin(then, now) || now instanceof ListOf list && list.element().equals(then)) {
            return of(Kind.WIDER);
        }
        return of(isWithin(now, then) ? Kind.NARROWER : Kind.OTHER);
    }

    private static TypeChange of(Kind kind) {
        return new TypeChange(kind, List.of(), List.of());
    }

    private static List<String> without(Words words, Words others) {
        List<String> rest = new ArrayList<>(words.words());
        rest.removeAll(others.words());
        return rest;
    }

    /** Whether the values of a type are some of those of another one. */
    private static boolean isWithin(LockedType type, LockedType wider) {
        if (!(wider instanceof Single single)) {
            return false;
        }
        return switch (single.scalar()) {
            case STRING -> type instanceof Words || type instanceof Single text && IN_STRINGS.contains(text.scalar());
            case LONG -> isOneOf(type, Scalar.INT);
            case DECIMAL -> isOneOf(type, Scalar.INT, Scalar.LONG);
            default -> false;
        };
    }

    private static boolean isOneOf(LockedType type, Scalar... scalars) {
        return type instanceof Single single && List.of(scalars).contains(single.scalar());
    }
}
