package com.acme.shop;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

@Provider
public class OrderShippedMapper implements ExceptionMapper<OrderShipped> {

    @Override
    public Response toResponse(OrderShipped failure) {
        Map<String, Object> body = Map.of("orderId", failure.orderId());
        return Response.status(Response.Status.CONFLICT)
                .type("application/json")
                .entity(body)
                .build();
    }
}
