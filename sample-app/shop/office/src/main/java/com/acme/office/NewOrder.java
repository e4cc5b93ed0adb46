package com.acme.office;

/** What the office orders at the shop. */
public record NewOrder(String item, int quantity) {}
