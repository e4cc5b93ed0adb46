package com.acme.shop;

import com.acme.shop.http.ClientErrorException;
import com.acme.shop.http.HttpStatusException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.OrderNotFoundException;
import com.acme.shop.http.OutOfStockException;
import com.acme.shop.http.PaymentDeclinedException;
import com.acme.shop.http.RateLimitedException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Routes that say in {@code throws} with which problems they answer. */
@RestController
class OrderRoutes {

    private final Shop shop;

    OrderRoutes(Shop shop) {
        this.shop = shop;
    }

    @GetMapping("/orders/{id}")
    Order find(@PathVariable("id") String id) throws OrderNotFoundException {
        return shop.find(id);
    }

    /** Two problems of the status 409. */
    @PutMapping("/orders/{id}")
    Order change(@PathVariable("id") String id, @RequestBody NewOrder wanted)
            throws OrderNotFoundException, OutOfStockException, OrderShipped, PaymentDeclinedException {
        shop.cancel(id);
        return shop.place(wanted);
    }

    /** No word of any problem. */
    @DeleteMapping("/orders/{id}")
    void cancel(@PathVariable("id") String id) {
        shop.cancel(id);
    }

    @GetMapping("/quote")
    Quote quote() throws RateLimitedException {
        return shop.quote();
    }

    /** The application says itself what a 409 is, and leaves the 404 to the adapter. */
    @GetMapping("/own-words")
    @ApiResponse(responseCode = "409", description = "In the application's own words.")
    String ownWords() throws OutOfStockException, OrderNotFoundException {
        return "";
    }

    /** Problems without types of their own. */
    @GetMapping("/any")
    String any() throws NotFoundException, ClientErrorException, HttpStatusException {
        return "";
    }

    /** One problem with a type, and one without. */
    @GetMapping("/typed-or-not")
    String typedOrNot() throws OrderNotFoundException, NotFoundException {
        return "";
    }

    /** An exception that nobody maps. */
    @GetMapping("/unmapped")
    String unmapped() throws IOException {
        return "";
    }

    @PostMapping(path = "/wishes", consumes = MediaType.APPLICATION_JSON_VALUE)
    String wish(@RequestBody NewOrder wish) throws OutOfStockException {
        return wish.item();
    }

    /** The same operation of the document as the one above. */
    @PostMapping(path = "/wishes", consumes = MediaType.TEXT_PLAIN_VALUE)
    String wish(@RequestBody String wish) throws OrderShipped {
        return wish;
    }
}
