package com.acme.reviews;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;

record Review(@Max(5) int stars, @NotBlank String text) {}
