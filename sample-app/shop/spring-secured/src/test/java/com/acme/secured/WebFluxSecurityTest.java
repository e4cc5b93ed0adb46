package com.acme.secured;

import org.springframework.boot.WebApplicationType;

class WebFluxSecurityTest extends SecurityContract {

    WebFluxSecurityTest() {
        super(WebApplicationType.REACTIVE);
    }
}
