package com.acme.shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** A service whose arguments and results Jakarta Validation checks. */
@Service
@Validated
class ReviewRules {

    @NotNull
    String check(@Max(value = 5, message = "At most 5 stars.") int stars) {
        return stars == 4 ? null : "fine";
    }
}
