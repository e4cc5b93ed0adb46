package com.acme.returns;

import com.acme.gifts.http.CardEmptyException;
import com.acme.returns.http.ConflictException;
import com.acme.returns.http.OutOfStockException;
import com.acme.returns.http.ParcelLostException;
import com.acme.shop.OrderShipped;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes with the problems of two annotated packages. */
@RestController
class ReturnRoutes {

    /** Two packages have a problem {@code OutOfStock}. */
    @GetMapping("/exchange")
    String exchange()
            throws com.acme.shop.http.OutOfStockException, OutOfStockException, OrderShipped, ParcelLostException {
        return "";
    }

    /** The gifts are over the core of the shop. */
    @GetMapping("/gift")
    String gift() throws CardEmptyException, com.acme.shop.http.OutOfStockException {
        return "";
    }

    /** A family. */
    @GetMapping("/refund")
    String refund() throws RefundFailure {
        return "";
    }

    /** The application's own class below one of a status. */
    static class Crushed extends ConflictException {

        private static final long serialVersionUID = 1L;
    }

    @GetMapping("/crushed")
    String crushed() throws Crushed {
        return "";
    }
}
