package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A record whose members are objects, and others that look like objects. */
@ProblemType(status = 422, detail = "{line} for {customer}")
public record OrderRefused<T extends Person>(
        @ProblemMember Line line,
        @ProblemMember Customer customer,
        @ProblemMember List<? extends Line> lines,
        @ProblemMember Set<Customer> customers,
        @ProblemMember Map<String, T> byName,
        @ProblemMember AtomicReference<com.acme.shop.other.Line<String>> current,
        @ProblemMember OrderRefused<?> cause,
        @ProblemMember Sealed sealed,
        @ProblemMember Range range,
        @ProblemMember Hidden hidden,
        @ProblemMember List<Hidden> allHidden,
        @ProblemMember Path path,
        @ProblemMember Supplier<Line> supplier,
        @ProblemMember Tree tree,
        Line unpublished) {

    /** An interface stays a text. */
    public sealed interface Sealed {
        /** The only one. */
        record Only(int number) implements Sealed {}
    }

    /** A record that is an array in JSON. */
    public record Range(int from, int to) implements Iterable<Integer> {
        @Override
        public java.util.Iterator<Integer> iterator() {
            return List.of(from, to).iterator();
        }
    }

    /** A record that generated code cannot see stays a text. */
    record Hidden(int number) {}

    /** A class that consists of itself. */
    public abstract static class Tree implements Iterable<Tree> {}
}
