package com.acme.shop;

import com.acme.shop.http.OrderNotFoundException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The orders, in memory: order 1 is open, order 2 has been shipped, and the record of order "boom" is broken. */
final class Orders {
    private final Map<String, Order> byId = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger(2);

    Orders() {
        byId.put("1", new Order("1", "teapot", 2, false));
        byId.put("2", new Order("2", "kettle", 1, true));
    }

    Order find(String id) {
        if (id.equals("boom")) {
            throw new IllegalStateException("orders.db: broken record at row 13, user=shop password=hunter2");
        }
        Order order = byId.get(id);
        OrderNotFoundException.throwIf(order == null, id);
        return order;
    }

    Order add(NewOrder wanted) {
        String id = Integer.toString(lastId.incrementAndGet());
        Order order = new Order(id, wanted.item(), wanted.quantity(), false);
        byId.put(id, order);
        return order;
    }

    void remove(Order order) {
        byId.remove(order.id());
    }
}
