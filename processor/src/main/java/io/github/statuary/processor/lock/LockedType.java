package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.FieldType;
import java.util.List;
import java.util.TreeSet;

/** The type of a member as a lock knows it: what a client sees in the JSON, and nothing that has a name in Java. */
sealed interface LockedType {

    /** A type that is one word in a catalog. */
    record Single(FieldType.Scalar scalar) implements LockedType {
        @Override
        public String text() {
            return scalar.word();
        }
    }

    /** One of a fixed set of words, in the order of the alphabet: another order is the same contract. */
    record Words(List<String> words) implements LockedType {
        public Words {
            words = List.copyOf(new TreeSet<>(words));
        }

        @Override
        public String text() {
            return "enum [" + String.join(", ", words) + "]";
        }
    }

    /** A JSON array. */
    record ListOf(LockedType element) implements LockedType {
        @Override
        public String text() {
            return "list<" + element.text() + ">";
        }
    }

    /** A JSON object with keys of any name. */
    record MapOf(LockedType value) implements LockedType {
        @Override
        public String text() {
            return "map<" + value.text() + ">";
        }
    }

    /** A JSON object with declared members, which have lines of their own in the lock. */
    record ObjectType() implements LockedType {
        @Override
        public String text() {
            return LockedTypeSyntax.OBJECT;
        }
    }

    /** The type in a lock, such as {@code list<uri>}. */
    String text();
}
