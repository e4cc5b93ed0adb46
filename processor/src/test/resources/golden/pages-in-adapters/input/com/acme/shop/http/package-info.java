/** The HTTP side of the shop, with pages, in two languages. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        locales = "de",
        documents = Document.HTML,
        adapters = {
            Adapter.ARMERIA,
            Adapter.JAKARTA_REST,
            Adapter.JAVALIN,
            Adapter.JDK_HTTP_SERVER,
            Adapter.MICRONAUT,
            Adapter.QUARKUS_REST,
            Adapter.SERVLET,
            Adapter.SPRING_WEBFLUX,
            Adapter.SPRING_WEBMVC,
            Adapter.UNDERTOW,
            Adapter.VERTX_WEB
        })
package com.acme.shop.http;

import io.github.statuary.Adapter;
import io.github.statuary.Document;
import io.github.statuary.GenerateHttpStatuses;
