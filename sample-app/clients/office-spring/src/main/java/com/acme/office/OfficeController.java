package com.acme.office;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The routes of the office. */
@RestController
class OfficeController {

    private final Office office;

    OfficeController(Office office) {
        this.office = office;
    }

    @GetMapping("/supplies/{id}")
    Supply find(@PathVariable String id) {
        return office.find(id);
    }

    @PostMapping("/supplies")
    Supply order(@RequestBody NewOrder wanted) {
        return office.order(wanted);
    }

    @DeleteMapping("/supplies/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id) {
        office.cancel(id);
    }

    @GetMapping("/price")
    Quote price() {
        return office.price();
    }

    @GetMapping("/invoices/{id}")
    String invoice(@PathVariable String id) {
        return office.invoice(id);
    }
}
