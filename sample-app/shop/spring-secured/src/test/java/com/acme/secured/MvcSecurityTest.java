package com.acme.secured;

import org.springframework.boot.WebApplicationType;

class MvcSecurityTest extends SecurityContract {

    MvcSecurityTest() {
        super(WebApplicationType.SERVLET);
    }
}
