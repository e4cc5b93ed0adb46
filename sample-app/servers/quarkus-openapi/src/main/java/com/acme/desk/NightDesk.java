package com.acme.desk;

import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A class that the build profile excludes: Quarkus then takes every provider, also those without {@code @Provider}. */
@Path("/night")
@UnlessBuildProfile("test")
public class NightDesk {

    @GET
    public String open() {
        return "open";
    }
}
