package com.acme.shop;

import io.github.statuary.ProblemType;

/** Has the name of something in the generated class. */
@ProblemType(status = 422, type = "", title = "", detail = "")
public class StatusCodes extends Exception {
    private static final long serialVersionUID = 1L;
}
