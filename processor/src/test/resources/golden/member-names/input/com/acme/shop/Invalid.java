package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** A class with members of any names. */
@ProblemType(status = 400, detail = "{id} of {trace-id}, {@context} and {\"\\}")
public record Invalid(
        @ProblemMember String id,
        @ProblemMember("trace-id") String traceId,
        @ProblemMember("@context") String context,
        @ProblemMember("\"\\") int quote,
        @ProblemMember("gr\u00f6\u00dfe") int size,
        @ProblemMember("1st") int first,
        @ProblemMember("*/ \\u0022 $L ${x} <script> {@link") String hostile,
        @ProblemMember("\n\r\t\0\u0001\u007f\u2028") String control,
        @ProblemMember("2nd") int \u00fcber,
        @ProblemMember(" ") String _mapped) {}
