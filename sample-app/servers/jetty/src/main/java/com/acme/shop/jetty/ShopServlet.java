package com.acme.shop.jetty;

import com.acme.loyalty.Points;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Order;
import com.acme.shop.Shop;
import com.acme.shop.http.MethodNotAllowedException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The routes of the shop. */
final class ShopServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FAILURE = "failure";

    private final transient Shop shop;

    ShopServlet(Shop shop) {
        this.shop = shop;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!request.getServletPath().equals("/orders")
                && !List.of("GET", "HEAD").contains(request.getMethod())) {
            throw new MethodNotAllowedException(List.of("GET", "HEAD"));
        }
        switch (request.getServletPath()) {
            case "/orders" -> orders(request, response, id);
            case "/quote" -> json(response, 200, Json.of(shop.quote()));
            case "/invoices" -> shop.invoice(id);
            case "/admin" -> json(response, 200, Json.of(shop.limits(request.getHeader("Authorization"))));
            case "/errors" -> Errors.raise(id);
            case "/refused" -> response.sendError(Integer.parseInt(id), "Refused.");
            case "/closed" -> {
                response.setStatus(503);
                response.getWriter().write(shop.closed());
            }
            case "/async" -> failLater(request, id);
            case "/other-way" -> request.getRequestDispatcher("/errors/" + id).forward(request, response);
            case "/given-up" -> giveUp(response, id);
            case "/explicit" -> answerExplicitly(request, response, id);
            case "/loyalty" -> Points.spend(id);
            default -> {
                response.setContentType("text/csv");
                shop.export(response.getOutputStream());
            }
        }
    }

    private void orders(HttpServletRequest request, HttpServletResponse response, String id) throws IOException {
        switch (request.getMethod() + (id.isEmpty() ? "" : "/")) {
            case "POST" -> {
                String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                Order order = shop.place(Json.newOrder(request.getContentType(), body));
                response.setHeader("Location", "/orders/" + order.id());
                json(response, 201, Json.of(order));
            }
            case "GET/", "HEAD/" -> json(response, 200, Json.of(shop.find(id)));
            case "DELETE/" -> {
                shop.cancel(id);
                response.setStatus(204);
            }
            default ->
                throw new MethodNotAllowedException(id.isEmpty() ? List.of("POST") : List.of("DELETE", "GET", "HEAD"));
        }
    }

    /** A failure in another thread comes back through the filter by a dispatch. */
    private static void failLater(HttpServletRequest request, String name) {
        if (request.getAttribute(FAILURE) != null) {
            Errors.raise(name);
        }
        AsyncContext async = request.startAsync();
        Errors.later(name).whenComplete((nothing, failure) -> {
            request.setAttribute(FAILURE, failure);
            async.dispatch();
        });
    }

    private static void answerExplicitly(HttpServletRequest request, HttpServletResponse response, String how)
            throws IOException {
        switch (how) {
            case "moved" -> response.sendRedirect("/orders/1");
            case "query" -> json(response, 200, "\"" + request.getParameter("q") + "\"");
            default -> response.sendError(404);
        }
    }

    private static void giveUp(HttpServletResponse response, String what) throws IOException {
        GivenUp.fail(what, response::setHeader, bytes -> {
            if (what.equals("writer")) {
                response.getWriter().write(new String(bytes, StandardCharsets.US_ASCII));
            } else {
                response.getOutputStream().write(bytes);
            }
        });
    }

    private static void json(HttpServletResponse response, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(Json.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
