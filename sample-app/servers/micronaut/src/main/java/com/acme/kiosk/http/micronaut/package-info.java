/** The adapter of the kiosk. Its beans exist only on request, because Micronaut makes beans of all it finds. */
@Configuration
@Requires(property = "shop.kiosk")
package com.acme.kiosk.http.micronaut;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
