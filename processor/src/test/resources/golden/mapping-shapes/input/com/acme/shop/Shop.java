package com.acme.shop;

import io.github.statuary.ProblemFamily;
import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Families and hierarchies. */
public final class Shop {
    private Shop() {}

    /** Of the mapped classes above an object, the nearest answers. */
    @ProblemType(status = 400)
    public static class Base extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @ProblemMember
        private int depth;

        public int getDepth() {
            return depth;
        }

        /**
         * An old accessor.
         *
         * @deprecated use the depth
         */
        @Deprecated
        @ProblemMember
        public int height() {
            return -depth;
        }
    }

    /** Not mapped itself. */
    public static class Middle extends Base {
        private static final long serialVersionUID = 1L;
    }

    /** Mapped by a name in the annotation of the package. */
    public interface Closed {}

    /** Below two that are mapped. */
    @ProblemType(status = 422, detail = "At {depth}.")
    public static class Below extends Middle implements Closed {
        private static final long serialVersionUID = 1L;
    }

    /** What implements a mapped interface and is thrown. */
    public static final class TooLate extends Exception implements Closed {
        private static final long serialVersionUID = 1L;
    }

    /** Not public, so no adapter can name it. */
    static final class TooEarly extends Exception implements Closed {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A family of values and exceptions.
     *
     * @param <T> what was asked for
     */
    @ProblemFamily
    public sealed interface Result<T> {
        /**
         * Nothing.
         *
         * @param what was asked for
         */
        @ProblemType(status = 404)
        record None<T>(@ProblemMember T what) implements Result<T> {}

        /** Extends a generated exception. */
        final class Thrown extends com.acme.shop.http.GoneException implements Result<String> {
            private static final long serialVersionUID = 1L;
        }

        /** Mapped by what it extends. */
        final class Inherited extends Middle implements Result<String> {
            private static final long serialVersionUID = 1L;
        }
    }

    /** A family of exceptions. */
    @ProblemFamily
    public abstract static sealed class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        /** The only one. */
        @ProblemType(status = 500)
        public static final class Only extends Failure {
            private static final long serialVersionUID = 1L;
        }
    }

    /** A family of exceptions that is an interface, whose overload nobody could tell from that of Throwable. */
    @ProblemFamily
    public sealed interface Thrown {
        /** The only one. */
        @ProblemType(status = 502)
        final class Only extends Exception implements Thrown {
            private static final long serialVersionUID = 1L;
        }
    }
}
