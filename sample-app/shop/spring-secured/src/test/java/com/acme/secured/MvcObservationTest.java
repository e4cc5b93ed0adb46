package com.acme.secured;

import org.springframework.boot.WebApplicationType;

class MvcObservationTest extends ObservationContract {

    MvcObservationTest() {
        super(WebApplicationType.SERVLET);
    }
}
