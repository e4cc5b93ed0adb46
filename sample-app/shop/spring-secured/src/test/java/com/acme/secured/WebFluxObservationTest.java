package com.acme.secured;

import org.springframework.boot.WebApplicationType;

class WebFluxObservationTest extends ObservationContract {

    WebFluxObservationTest() {
        super(WebApplicationType.REACTIVE);
    }
}
