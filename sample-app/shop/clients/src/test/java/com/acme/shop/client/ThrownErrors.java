package com.acme.shop.client;

import com.acme.shop.Errors;
import com.acme.shop.http.HttpStatus;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.OrderNotFoundException;
import com.acme.shop.http.OutOfStockException;
import com.acme.shop.http.PaymentDeclinedException;
import com.acme.shop.http.RateLimitedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Every exception that the shop can throw as an error, by the name of its route. */
final class ThrownErrors {

    /** The header fields of the statuses that have a mandatory one. */
    private static final Map<Integer, Map<String, List<String>>> MANDATORY = Map.of(
            401, Map.of("WWW-Authenticate", List.of("Basic realm=\"a\"")),
            405, Map.of("Allow", List.of("GET")),
            407, Map.of("Proxy-Authenticate", List.of("Basic realm=\"a\"")),
            426, Map.of("Upgrade", List.of("HTTP/3.0")));

    private static final List<String> SHAPES = List.of(
            "bare",
            "message",
            "challenge",
            "allow-none",
            "server",
            "published",
            "delay-413",
            "delay-429",
            "date",
            "length",
            "blocked",
            "accept",
            "own-header",
            "members",
            "control",
            "unknown-432",
            "unknown-499",
            "unknown-555",
            "unknown-599");

    static final Map<String, Supplier<RuntimeException>> ALL = new LinkedHashMap<>();

    static {
        for (HttpStatus status : HttpStatus.values()) {
            if (status.isError()) {
                int code = status.code();
                Map<String, List<String>> fields = MANDATORY.getOrDefault(code, Map.of());
                ALL.put("status-" + code, () -> HttpStatusMapper.exceptionFor(code, "Why: " + code, fields));
            }
        }
        SHAPES.forEach(name -> ALL.put(name, () -> (RuntimeException) Errors.named(name)));
        ALL.put("order-not-found", () -> new OrderNotFoundException("7 & \u00e4\u20ac\uD83D\uDCA9"));
        ALL.put("out-of-stock", () -> new OutOfStockException("teapot", 21, 13));
        ALL.put(
                "out-of-stock-until",
                () -> new OutOfStockException("teapot", 21, 0).withRestocked(LocalDate.of(2030, 1, 7)));
        ALL.put(
                "payment-declined",
                () -> new PaymentDeclinedException(
                        new BigDecimal("12345678901234567890.12"),
                        PaymentDeclinedException.Reason.OVER_LIMIT,
                        "pay-4711",
                        "4111-1111"));
        ALL.put("rate-limited", () -> new RateLimitedException(Duration.ofSeconds(30), 5));
        ALL.put("mapped", () -> new UncheckedIOException(new IOException("archive-3 is down")));
    }

    private ThrownErrors() {}
}
