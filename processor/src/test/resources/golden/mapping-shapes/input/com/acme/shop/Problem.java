package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A record with components of every shape, whose names are taken in the generated method. */
@ProblemType(status = 400, title = "  Bad  ")
public record Problem(
        @ProblemMember String members,
        @ProblemMember int mapped,
        @ProblemMember boolean open,
        @ProblemMember("class") char kind,
        @ProblemMember Integer boxed,
        @ProblemMember OptionalInt perhaps,
        @ProblemMember Optional<List<String>> texts,
        @ProblemMember Map<String, ? extends Number> numbers,
        @ProblemMember byte[] bytes,
        @ProblemMember List<? extends Number> order_id,
        @ProblemMember String orderId) {}
