package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.yaml.RawHole;
import io.github.statuary.catalog.yaml.RawList;
import io.github.statuary.catalog.yaml.RawMap;
import io.github.statuary.catalog.yaml.RawNode;
import io.github.statuary.catalog.yaml.RawScalar;
import io.github.statuary.catalog.yaml.RawScalar.Kind;

/** What kind of value a key takes. */
public enum ValueKind {
    TEXT("text; what looks like a number or a boolean is text in quotes") {
        @Override
        public boolean accepts(RawNode value) {
            return value instanceof RawScalar scalar && scalar.kind() == Kind.TEXT;
        }
    },
    NUMBER("a whole number") {
        @Override
        public boolean accepts(RawNode value) {
            return value instanceof RawScalar scalar && scalar.kind() == Kind.INTEGER;
        }
    },
    FLAG("true or false") {
        @Override
        public boolean accepts(RawNode value) {
            return value instanceof RawScalar scalar && scalar.kind() == Kind.BOOLEAN;
        }
    },
    TEXTS("a list of texts, such as [Retry-After]") {
        @Override
        public boolean accepts(RawNode value) {
            return value instanceof RawList list && list.elements().stream().allMatch(TEXT::takes);
        }
    },
    MAP("a map") {
        @Override
        public boolean accepts(RawNode value) {
            return value instanceof RawMap;
        }
    },
    SECTION("a map") {
        @Override
        public boolean accepts(RawNode value) {
            return value instanceof RawMap || value instanceof RawScalar scalar && scalar.kind() == Kind.NOTHING;
        }
    },
    FIELD("a type, or a map with the key 'type'") {
        @Override
        public boolean accepts(RawNode value) {
            return TEXT.accepts(value) || value instanceof RawMap;
        }
    };

    private final String expected;

    ValueKind(String expected) {
        this.expected = expected;
    }

    public abstract boolean accepts(RawNode value);

    /** Whether the key takes the value, or the value is a mistake already. */
    public boolean takes(RawNode value) {
        return value instanceof RawHole || accepts(value);
    }

    /** What the value should be, in words. */
    public String expected() {
        return expected;
    }
}
