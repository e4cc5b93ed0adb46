package com.acme.shop.http;

import io.github.statuary.ProblemType;

/** Thrown through adapters, which are in other packages. */
@ProblemType(status = 410)
class Inner extends Exception {}
