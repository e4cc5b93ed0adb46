package com.acme.shop;

/** What an item costs today. */
public record Quote(String item, int pence) {}
