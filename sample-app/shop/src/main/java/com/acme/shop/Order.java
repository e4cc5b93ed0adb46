package com.acme.shop;

/** An order that the shop has taken. */
public record Order(String id, String item, int quantity, boolean shipped) {}
