/** The adapter of loyalty points. Its beans exist only on request, because Micronaut makes beans of all it finds. */
@Configuration
@Requires(property = "shop.loyalty")
package com.acme.loyalty.http.micronaut;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
