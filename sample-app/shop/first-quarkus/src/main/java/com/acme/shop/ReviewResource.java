package com.acme.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/reviews")
public class ReviewResource {

    @POST
    public void add(@Valid Review review) {}

    public record Review(@Max(5) int stars, @NotBlank String text) {}
}
