package io.github.statuary.processor.mapping;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.util.List;
import java.util.Map;

/** A shop with classes of its own and of others that are mapped, and a probe that asks the mapper. */
final class MappedShop {

    static final String ANNOTATION = """
            @GenerateHttpStatuses(
                    adapters = {Adapter.AUTO, Adapter.JDK_HTTP_SERVER},
                    mappings = {
                        @MapException(value = java.sql.SQLTimeoutException.class, status = 503, title = "Busy.",
                                detail = "Try {{again}}.",
                                headers = "Retry-After: 30"),
                        @MapException(value = java.sql.SQLException.class, status = 500),
                        @MapException(value = SecurityException.class, status = 401,
                                headers = {"WWW-Authenticate: Basic realm=\\"shop\\"", "Cache-Control: no-store"}),
                        @MapException(value = UnsupportedOperationException.class, status = 426,
                                headers = {"upgrade: HTTP/2", "X-Shop: old"})
                    })""";

    /** What the probe can be asked for. */
    static final List<String> OBJECTS = List.of(
            "order",
            "nobody's order",
            "wrapped",
            "subclass",
            "timeout",
            "sql",
            "security",
            "upgrade",
            "busy",
            "unmapped",
            "declined",
            "a refusal",
            "expired",
            "gone");

    private static final Map<String, String> SOURCES = Map.of(
            "com/acme/shop/OrderNotFound.java", """
            package com.acme.shop;

            import io.github.statuary.*;

            /** Checked, with a message for the log. */
            @ProblemType(
                    status = 404,
                    type = "https://acme.com/problems/order-not-found",
                    title = "No such order.",
                    detail = "There is no order {orderId}{{}} of {customer}.")
            public class OrderNotFound extends Exception {
                private static final long serialVersionUID = 1L;

                /** A number. */
                @ProblemMember
                private final long orderId;

                /** A name. */
                @ProblemMember("customer")
                public final String buyer;

                /** Not published. */
                public final String secret = "hunter2";

                /** Makes one. */
                public OrderNotFound(long orderId, String buyer) {
                    super("orders.db: no row, password=hunter2");
                    this.orderId = orderId;
                    this.buyer = buyer;
                }

                /** The number. */
                public long getOrderId() {
                    return orderId;
                }

                /** Computed. */
                @ProblemMember
                public java.util.Optional<String> getHint() {
                    return java.util.Optional.of("ask");
                }
            }
            """,
            "com/acme/shop/Refusal.java", """
            package com.acme.shop;

            import io.github.statuary.*;

            /** A family of values. */
            @ProblemFamily
            public sealed interface Refusal {
                /** A leaf. */
                @ProblemType(status = 402, detail = "You lack {missing}.")
                record Declined(@ProblemMember int missing, String note) implements Refusal {}

                /** A sealed branch. */
                sealed interface Late extends Refusal permits Expired, Gone {}

                /** A leaf of a branch. */
                @ProblemType(status = 410, headers = "X-Shop: closed")
                record Expired() implements Late {}

                /** A leaf of a branch. */
                @ProblemType(status = 503, title = "Gone.")
                enum Gone implements Late { FISHING }
            }
            """,
            "com/acme/shop/Busy.java", """
            package com.acme.shop;

            import io.github.statuary.*;

            /** An interface of exceptions. */
            @ProblemType(status = 429, title = "Busy.")
            public interface Busy {
                /** How busy. */
                @ProblemMember
                int load();
            }
            """,
            "com/acme/shop/TooBusy.java", """
            package com.acme.shop;

            /** Mapped by what it implements. */
            public class TooBusy extends RuntimeException implements Busy {
                private static final long serialVersionUID = 1L;

                /** Makes one. */
                public TooBusy() {}

                @Override
                public int load() {
                    return 7;
                }
            }
            """,
            "com/acme/shop/Probe.java", """
            package com.acme.shop;

            import com.acme.shop.http.*;
            import java.sql.*;

            /** Asks the mapper. */
            public final class Probe {
                private Probe() {}

                /** A response in a line. */
                public static String of(String what) {
                    return switch (what) {
                        case "order" -> line(new OrderNotFound(7, "Ann"));
                        case "nobody's order" -> line(new OrderNotFound(7, null));
                        case "wrapped" -> line(new java.util.concurrent.CompletionException(new OrderNotFound(7, "Ann")));
                        case "subclass" -> line(new OrderNotFound(8, "Bob") {
                            private static final long serialVersionUID = 1L;
                        });
                        case "timeout" -> line(new SQLTimeoutException("secret"));
                        case "sql" -> line(new SQLRecoverableException("secret"));
                        case "security" -> line(new SecurityException("secret"));
                        case "upgrade" -> line(new UnsupportedOperationException("secret"));
                        case "busy" -> line(new TooBusy());
                        case "unmapped" -> line(new IllegalStateException("secret"));
                        case "declined" -> line(HttpStatusMapper.toResponse(new Refusal.Declined(5, "secret")));
                        case "a refusal" -> line(HttpStatusMapper.toResponse((Refusal) new Refusal.Declined(5, "secret")));
                        case "expired" -> line(HttpStatusMapper.toResponse((Refusal) new Refusal.Expired()));
                        case "gone" -> line(HttpStatusMapper.toResponse(
                                (Refusal) Refusal.Gone.FISHING, problem -> problem.with("trace", 1)));
                        default -> throw new IllegalArgumentException(what);
                    };
                }

                private static String line(Throwable failure) {
                    ProblemResponse response = HttpStatusMapper.toResponse(failure);
                    if (response.status() != HttpStatusMapper.statusCodeOf(failure)) {
                        throw new IllegalStateException("two statuses");
                    }
                    return HttpStatusMapper.handles(failure) + " " + line(response);
                }

                private static String line(ProblemResponse response) {
                    return response.status() + " " + response.headers() + " " + response.problem().toJson();
                }
            }
            """);

    private MappedShop() {}

    static Compilation with(CompilerKind compiler) {
        return ShopPackage.annotated(compiler, ANNOTATION).sources(SOURCES);
    }
}
