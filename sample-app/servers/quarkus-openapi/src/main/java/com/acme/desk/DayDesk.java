package com.acme.desk;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** As {@link NightDesk}, the other way round. */
@Path("/day")
@IfBuildProfile("day")
public class DayDesk {

    @GET
    public String open() {
        return "open";
    }
}
