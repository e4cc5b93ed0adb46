package com.acme.desk;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The one filter that an application may name in its configuration. */
public class OwnFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getInfo()
                .setDescription("With " + document.getComponents().getSchemas().size() + " schemas.");
    }
}
