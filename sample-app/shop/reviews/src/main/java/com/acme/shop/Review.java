package com.acme.shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A customer's review of an order, checked by Jakarta Validation. */
public record Review(
        @Max(value = 5, message = "At most 5 stars.") int stars,
        List<@Valid Line> lines,
        Map<String, @Valid Line> notes,
        Set<@Valid Line> others,
        @JsonProperty("photo_urls") List<@NotBlank(message = "A photo has an address.") String> photos,
        @JsonProperty("seller_note") @Valid Note sellerNote) {

    /** A remark on one item. */
    public record Line(
            @NotBlank(message = "A remark has some text.") String text) {}

    /** A remark on the seller. */
    public record Note(
            @JsonProperty("full_text") @NotBlank(message = "A remark has some text.")
            String text) {}
}
