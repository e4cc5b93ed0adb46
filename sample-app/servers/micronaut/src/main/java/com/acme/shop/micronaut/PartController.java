package com.acme.shop.micronaut;

import com.acme.shop.Limits;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;

/** Routes whose parameters are declared in all of Micronaut's ways, and routes that refuse. */
@Controller("/parts")
class PartController {
    private final Shelf shelf;

    PartController(Shelf shelf) {
        this.shelf = shelf;
    }

    @Get("/header")
    void ofHeader(@Header String xShop) {}

    @Get("/cookie")
    void ofCookie(@CookieValue String lastVisit) {}

    @Get("/query")
    void ofQuery(@QueryValue int leastStars) {}

    /** Without an annotation. */
    @Get("/any")
    void ofAny(int leastStars) {}

    @Post("/path/{number}")
    void ofPath(int number) {}

    /** Members of the content. */
    @Post("/members")
    void ofMembers(String text, int stars) {}

    @Post("/content")
    void ofContent(@Body Limits limits) {}

    /** The number is too high not for the route but for what the route calls. */
    @Get("/shelf/{number}")
    void ofShelf(int number) {
        shelf.put(number);
    }

    /** One of Micronaut's exceptions of which the application has made its own. */
    @Get("/own")
    void refuse() {
        throw new NoSuchShelf();
    }

    /** An exception that does not tell where it comes from. */
    @Get("/traceless")
    void refuseWithoutATrace() {
        HttpStatusException refusal = new HttpStatusException(HttpStatus.CONFLICT, "Somebody has taken it.");
        refusal.setStackTrace(new StackTraceElement[0]);
        throw refusal;
    }

    /** A refusal that a handler of the application words. */
    @Get("/sold-out/{words}")
    void sellOut(int words) {
        throw new SoldOutHandler.SoldOut(words);
    }

    private static final class NoSuchShelf extends UnsatisfiedArgumentException {
        private static final long serialVersionUID = 1L;

        NoSuchShelf() {
            super(Argument.of(String.class, "shelf"), "There is no such shelf.");
        }
    }
}
