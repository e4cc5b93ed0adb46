/** The adapter of loyalty points, whose beans are there only if they are asked for: Micronaut makes beans of all that it finds. */
@Configuration
@Requires(property = "shop.loyalty")
package com.acme.loyalty.http.micronaut;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
