package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The document of a group has the problems of its operations, and no others. */
class SpringdocGroupsTest {

    @Test
    void each_group_has_its_own_problems() {
        try (Documents shop = Documents.of(
                DocumentedShop.class,
                "springdoc.group-configs[0].group=orders",
                "springdoc.group-configs[0].paths-to-match=/orders/**",
                "springdoc.group-configs[1].group=refunds",
                "springdoc.group-configs[1].paths-to-match=/refund")) {
            JsonNode orders = shop.json("/v3/api-docs/orders").at("/components/schemas");
            JsonNode refunds = shop.json("/v3/api-docs/refunds").at("/components/schemas");

            assertThat(orders.has("OutOfStockProblem")).isTrue();
            assertThat(orders.has("TooLateProblem")).isFalse();
            assertThat(refunds.has("OutOfStockProblem")).isFalse();
            assertThat(refunds.has("RefundFailureTooLateProblem")).isTrue();
        }
    }
}
