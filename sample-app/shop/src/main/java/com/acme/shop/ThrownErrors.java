package com.acme.shop;

import com.acme.shop.http.ClientErrorException;
import com.acme.shop.http.HttpStatus;
import com.acme.shop.http.MethodNotAllowedException;
import com.acme.shop.http.OrderNotFoundException;
import com.acme.shop.http.OutOfStockException;
import com.acme.shop.http.PaymentDeclinedException;
import com.acme.shop.http.ProxyAuthenticationRequiredException;
import com.acme.shop.http.RateLimitedException;
import com.acme.shop.http.ServerErrorException;
import com.acme.shop.http.UnauthorizedException;
import com.acme.shop.http.UpgradeRequiredException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Every exception that the shop can throw as an error, by the name of its route: an exception of each status and of each problem type. */
public final class ThrownErrors {

    /** The exceptions of the statuses that have a mandatory header field. */
    private static final Map<Integer, Supplier<RuntimeException>> WITH_FIELDS = Map.of(
            401, () -> new UnauthorizedException("Basic realm=\"a\"", "Why: 401"),
            405, () -> new MethodNotAllowedException(List.of("GET"), "Why: 405"),
            407, () -> new ProxyAuthenticationRequiredException("Basic realm=\"a\"", "Why: 407"),
            426, () -> new UpgradeRequiredException(List.of("HTTP/3.0"), "Why: 426"));

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

    /** What is thrown, by name. */
    public static final Map<String, Supplier<RuntimeException>> ALL = new LinkedHashMap<>();

    static {
        for (HttpStatus status : HttpStatus.values()) {
            if (status.isError()) {
                int code = status.code();
                ALL.put("status-" + code, WITH_FIELDS.getOrDefault(code, () -> ofStatus(code)));
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

    private static RuntimeException ofStatus(int code) {
        String why = "Why: " + code;
        return code < 500 ? ClientErrorException.of(code, why) : ServerErrorException.of(code, why);
    }
}
