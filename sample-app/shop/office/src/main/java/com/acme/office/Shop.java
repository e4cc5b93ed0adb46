package com.acme.office;

/** The shop, another service. Each method throws an {@code UpstreamException} for an error response of the shop. */
public interface Shop {

    Order order(String id);

    Order place(NewOrder wanted);

    void cancel(String id);

    Quote quote();

    String invoice(String id);
}
