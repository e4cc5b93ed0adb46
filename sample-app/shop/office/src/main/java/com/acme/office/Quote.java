package com.acme.office;

/** What the shop asks for an item. */
public record Quote(String item, int pence) {}
