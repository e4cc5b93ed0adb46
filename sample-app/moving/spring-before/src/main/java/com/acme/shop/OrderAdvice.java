package com.acme.shop;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class OrderAdvice {

    @ExceptionHandler
    ProblemDetail shipped(OrderShipped failure) {
        String detail = "Order " + failure.orderId() + " has been shipped.";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
        problem.setType(URI.create("https://api.acme.com/problems/order-shipped"));
        problem.setProperty("orderId", failure.orderId());
        return problem;
    }
}
