package com.acme.shop;

/** What a customer sends to place an order. */
public record NewOrder(String item, int quantity) {}
