package com.acme.shop.http;

class NotFoundException extends Exception {
    private static final long serialVersionUID = 1;
}
