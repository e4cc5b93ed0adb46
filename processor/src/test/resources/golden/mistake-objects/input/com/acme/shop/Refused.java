package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

@ProblemType(status = 422)
public class Refused extends Exception {
    @ProblemMember
    public Customer customer;

    @ProblemMember
    public Line line;

    static class Customer {
        @ProblemMember
        public String name;
    }

    public static class Line {
        @ProblemMember
        String text;

        @ProblemMember("")
        public String empty;

        @ProblemMember("amount")
        public int one;

        @ProblemMember("amount")
        public int two;

        @ProblemMember("\uD83D")
        public int half;
    }
}
