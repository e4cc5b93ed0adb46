package com.acme.loyalty;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The loyalty points as a part of a Spring application. Its component scan reaches the adapter that is generated for them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class Loyalty {}
