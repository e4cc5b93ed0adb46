package com.acme.shop;

import com.acme.shop.http.ServiceUnavailableException;
import com.acme.shop.http.UnprocessableContentException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The shop: takes orders, finds and cancels them. It knows no web framework, and reports failures by throwing the
 * generated exceptions.
 */
public final class Shop {
    /** Lines of an export; some servers send nothing before a buffer is full. */
    private static final int MORE_THAN_A_BUFFER = 2000;

    private final Orders orders = new Orders();
    private final RateLimit quotes = new RateLimit(5, Duration.ofMinutes(1));
    private final Stock stock = new Stock();
    private final Payments payments = new Payments();
    private final Admin admin = new Admin();

    /** {@code GET /orders/{id}}: 404 if there is none. */
    public Order find(String id) {
        return orders.find(id);
    }

    /** {@code POST /orders}: 422 if nobody could deliver it, 409 if there are too few, 402 if it costs too much. */
    public Order place(NewOrder wanted) {
        if (wanted.quantity() < 1) {
            throw new UnprocessableContentException("The quantity must be at least 1.")
                    .with("quantity", wanted.quantity());
        }
        stock.reserve(wanted);
        payments.charge(wanted);
        return orders.add(wanted);
    }

    /** {@code DELETE /orders/{id}}: 404 if there is none, 409 if it is on its way. */
    public void cancel(String id) {
        Order order = orders.find(id);
        if (order.shipped()) {
            throw new OrderShipped(order);
        }
        orders.remove(order);
    }

    /** {@code GET /quote}: 429 after a few. */
    public Quote quote() {
        quotes.acquire();
        return new Quote("teapot", 1250);
    }

    /** {@code GET /refunds/{id}}: 404 if there is no such order, else why there is no refund for it. */
    public RefundRefusal refund(String id) {
        Order order = orders.find(id);
        return order.shipped() ? new RefundRefusal.TooLate(90, "Ann") : new RefundRefusal.Open(order.id());
    }

    /** {@code GET /invoices/{id}}: always 503. The text is for the log: a server's troubles are not published. */
    public void invoice(String id) {
        if (id.equals("lost")) {
            throw new UncheckedIOException(new IOException("archive-7.internal: no such file"));
        }
        throw new ServiceUnavailableException("archive-7.internal refused invoice " + id)
                .retryAfter(Duration.ofMinutes(2));
    }

    /** {@code GET /closed}: a 503 of the application's own, with this text, which nobody throws. */
    public String closed() {
        return "Closed for today.";
    }

    /** {@code GET /admin/limits}: 401 unless the {@code Authorization} field, null if absent, is the administrator's. */
    public Limits limits(String authorization) {
        admin.check(authorization);
        return quotes.limits();
    }

    /** {@code GET /export}: fails after some lines, when it is too late for another status. */
    public void export(OutputStream csv) throws IOException {
        csv.write("id,item,quantity\n".getBytes(StandardCharsets.US_ASCII));
        csv.write("1,teapot,2\n".repeat(MORE_THAN_A_BUFFER).getBytes(StandardCharsets.US_ASCII));
        csv.flush();
        throw new ServiceUnavailableException("archive-7.internal went away");
    }
}
