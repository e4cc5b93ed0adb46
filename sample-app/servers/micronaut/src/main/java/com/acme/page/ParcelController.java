package com.acme.page;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;

/** The routes that the page on Micronaut shows. */
@Requires(property = "shop.page")
@Controller
class ParcelController {

    @Get("/parcels/{id}")
    String find(long id) {
        throw new NotFoundException("No parcel " + id + ".");
    }

    @Get("/offers/{id}")
    String offer(long id) {
        throw new GoneException("It ended yesterday.");
    }

    @Get("/till")
    String money() {
        throw new HttpStatusException(HttpStatus.FORBIDDEN, "The till is closed.");
    }
}
