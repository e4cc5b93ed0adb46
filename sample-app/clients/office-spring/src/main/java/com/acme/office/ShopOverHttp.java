package com.acme.office;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The shop by Spring's {@code RestClient}. */
@HttpExchange
interface ShopOverHttp extends Shop {

    @Override
    @GetExchange("/orders/{id}")
    Order order(@PathVariable String id);

    @Override
    @PostExchange("/orders")
    Order place(@RequestBody NewOrder wanted);

    @Override
    @DeleteExchange("/orders/{id}")
    void cancel(@PathVariable String id);

    @Override
    @GetExchange("/quote")
    Quote quote();

    @Override
    @GetExchange("/invoices/{id}")
    String invoice(@PathVariable String id);
}
