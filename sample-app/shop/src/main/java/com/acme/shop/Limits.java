package com.acme.shop;

/** How many quotes in a row the shop gives, and how long a customer then has to wait. */
public record Limits(int calls, long pauseSeconds) {}
