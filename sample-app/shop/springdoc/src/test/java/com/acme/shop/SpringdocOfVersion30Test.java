package com.acme.shop;

/** In a document of version 3.0. */
class SpringdocOfVersion30Test extends SpringdocContract {

    SpringdocOfVersion30Test() {
        super("openapi_3_0");
    }
}
