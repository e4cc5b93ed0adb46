package com.acme.shop.other;

/**
 * Another record of that name, without components.
 *
 * @param <T> of what
 */
public record Line<T>() {}
