package com.acme.hardening.fuzz;

import java.util.Iterator;

/** An iterable that throws, or never ends, or whose text is no text. */
record Saboteur(int kind) implements Iterable<Object> {

    @Override
    public Iterator<Object> iterator() {
        return switch (kind) {
            case 0 -> throw new IllegalStateException("no iterator");
            case 1 -> null;
            default ->
                new Iterator<>() {
                    private int count;

                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public Object next() {
                        if (kind == 2 && count++ == 3) {
                            throw new AssertionError("no fourth");
                        }
                        return kind == 2 ? new Text() : "x";
                    }
                };
        };
    }

    /** An object whose text cannot be had. */
    private static final class Text {
        @Override
        public String toString() {
            throw new StackOverflowError();
        }
    }
}
