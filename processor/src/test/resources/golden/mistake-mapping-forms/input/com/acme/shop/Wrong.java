package com.acme.shop;

import io.github.statuary.ProblemFamily;
import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;
import java.util.concurrent.ExecutionException;

/** One mistake in each class. */
public class Wrong {

    /** Headers without names, and with characters that none may have. */
    @ProblemType(
            status = 404,
            headers = {": x", "X-Control: a\u0001b", "X-Delete: a\u007fb", "X-High: a\u0100b", "\u00e4", "X Y: z", "Content-Length: 1"})
    public static class Headers {}

    /** Has a header, but another one. */
    @ProblemType(status = 401, headers = "Allow: GET")
    public static class Unauthorized {}

    /** Has it, in other letters. */
    @ProblemType(status = 401, headers = "www-authenticate: Basic")
    public static class Authorized {}

    /** Looked through. */
    @ProblemType(status = 500)
    public static class Wrapper extends ExecutionException {}

    /** A wrapper by its superclass, and a type that no URI can be. */
    @ProblemType(status = 500, type = "relative path")
    public static class WrapperBelow extends Wrapper {}

    /** A family that the generated code cannot see, nor one of its leaves. */
    @ProblemFamily
    private sealed interface Hidden {
        /** As hidden as the interface around it. */
        @ProblemType(status = 404)
        final class Leaf implements Hidden {}
    }

    /** A family with a leaf that only its package can see. */
    @ProblemFamily
    public sealed interface Open {
        /** Mapped by the interface. */
        @ProblemType(status = 404)
        interface Mapped {}
    }

    /** Mapped, and not visible. */
    static final class Shut implements Open, Open.Mapped {}

    /** Members that nobody can read, or twice. */
    @ProblemType(status = 404, detail = "{a} {b} {c}")
    public static class Members {
        @ProblemMember
        private String a;

        @ProblemMember
        String b() {
            return "";
        }

        @ProblemMember("b")
        public String again() {
            return "";
        }

        @ProblemMember("")
        public String nameless() {
            return "";
        }
    }

    /** Not sealed. */
    @ProblemFamily
    public abstract static class Unsealed {}
}
