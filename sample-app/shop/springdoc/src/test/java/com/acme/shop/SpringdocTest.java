package com.acme.shop;

/** In a document of version 3.1. */
class SpringdocTest extends SpringdocContract {

    SpringdocTest() {
        super("openapi_3_1");
    }
}
