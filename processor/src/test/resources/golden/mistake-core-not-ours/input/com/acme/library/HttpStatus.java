package com.acme.library;

/** As many libraries have one. */
public enum HttpStatus {}
