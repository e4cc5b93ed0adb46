package com.acme.office;

/** An order at the shop, as the shop tells of it. */
public record Order(String id, String item, int quantity, boolean shipped) {}
