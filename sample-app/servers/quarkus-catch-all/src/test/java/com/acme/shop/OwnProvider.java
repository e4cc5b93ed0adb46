package com.acme.shop;

import com.acme.kiosk.OwnMapper;
import jakarta.ws.rs.ext.Provider;

/** The application's own mapper, which Quarkus only takes with this annotation. */
@Provider
public class OwnProvider extends OwnMapper {}
