/** The HTTP side of a shop whose type URIs open in three languages. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = 404,
        documents = {Document.HTML, Document.MARKDOWN, Document.JSON_SCHEMA},
        locales = {"de", "it"},
        localesPartial = true,
        adapters = {
            Adapter.ARMERIA,
            Adapter.JAKARTA_REST,
            Adapter.JAVALIN,
            Adapter.JDK_HTTP_SERVER,
            Adapter.MICRONAUT,
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
