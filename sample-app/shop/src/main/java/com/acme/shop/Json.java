package com.acme.shop;

import com.acme.shop.http.BadRequestException;
import com.acme.shop.http.UnsupportedMediaTypeException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shop's JSON, for servers that bring no JSON library; where there is one, it is used instead. */
public final class Json {
    public static final String MEDIA_TYPE = "application/json";

    private static final Pattern NEW_ORDER = Pattern.compile(
            "\\s*\\{\\s*\"item\"\\s*:\\s*\"([^\"\\\\\\p{Cntrl}]*)\"\\s*,\\s*\"quantity\"\\s*:\\s*(-?\\d{1,9})\\s*}\\s*");

    private Json() {}

    /** Reads the body of {@code POST /orders}: 415 unless it is JSON, 400 unless it is an order. */
    public static NewOrder newOrder(String contentType, String body) {
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE)) {
            throw new UnsupportedMediaTypeException().accept(List.of(MEDIA_TYPE));
        }
        Matcher order = NEW_ORDER.matcher(body);
        if (!order.matches()) {
            throw new BadRequestException();
        }
        return new NewOrder(order.group(1), Integer.parseInt(order.group(2)));
    }

    public static String of(Order order) {
        return "{\"id\":\"%s\",\"item\":\"%s\",\"quantity\":%d,\"shipped\":%b}"
                .formatted(order.id(), order.item(), order.quantity(), order.shipped());
    }

    public static String of(Quote quote) {
        return "{\"item\":\"%s\",\"pence\":%d}".formatted(quote.item(), quote.pence());
    }

    public static String of(Limits limits) {
        return "{\"calls\":%d,\"pauseSeconds\":%d}".formatted(limits.calls(), limits.pauseSeconds());
    }
}
