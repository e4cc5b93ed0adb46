/** The adapter of the shop. Its beans exist only on request, because Micronaut makes beans of all it finds. */
@Configuration
@Requires(property = "shop.own")
package com.acme.shop.http.micronaut;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
