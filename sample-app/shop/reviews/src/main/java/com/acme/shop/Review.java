package com.acme.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** A customer's review of an order, checked by Jakarta Validation. */
public record Review(
        @Max(value = 5, message = "At most 5 stars.") int stars, List<@Valid Line> lines) {

    /** A remark on one item. */
    public record Line(
            @NotBlank(message = "A remark has some text.") String text) {}
}
