/** The HTTP side of the shop. */
@GenerateHttpStatuses(exceptions = 404, adapters = Adapter.QUARKUS_REST, mappings = @MapException(value = IOException.class, status = 503))
package com.acme.shop.http;

import io.github.statuary.*;
import java.io.IOException;
