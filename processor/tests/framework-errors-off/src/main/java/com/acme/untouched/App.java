package com.acme.untouched;

/** A running application. */
record App(int port, AutoCloseable server) {}
