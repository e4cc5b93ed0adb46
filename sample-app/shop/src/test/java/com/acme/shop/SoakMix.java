package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The requests of a soak: each failure that the contract knows on this server, and the pages of problem types. */
final class SoakMix {
    private static final String JSON = "application/json";
    private static final String GONE = ExpectedAnswer.ALL.get("message").body();
    private static final String ORDER_NOT_FOUND = "{\"type\":\"https://shop.acme.com/problems/order-not-found\",";

    private final SoakContract contract;
    private final List<SoakRequest> requests = new ArrayList<>();

    SoakMix(SoakContract contract) {
        this.contract = contract;
    }

    List<SoakRequest> requests() {
        thrown();
        ofTheShop();
        received();
        begun();
        heads();
        refused();
        unexpected();
        pages();
        return List.copyOf(requests);
    }

    /** At once, and later in another thread. */
    private void thrown() {
        ExpectedAnswer.ALL.forEach((name, expected) -> {
            if (!contract.unanswerable().contains(name)) {
                requests.add(SoakRequest.get("/errors/" + name, expected::check));
                requests.add(SoakRequest.get("/async/" + name, expected::check));
            }
        });
    }

    /** Types with members, mapped exceptions, and a translation. */
    private void ofTheShop() {
        SoakRequest unknown = SoakRequest.get("/orders/7", problem(404, AnswerContract.NO_ORDER_7));
        requests.add(unknown);
        requests.add(new SoakRequest(
                "GET",
                "/orders/7",
                "Accept-Language: de\r\n",
                "",
                problem(
                        404,
                        ORDER_NOT_FOUND + "\"title\":\"Diese Bestellung gibt es nicht.\",\"status\":404,"
                                + "\"detail\":\"Es gibt keine Bestellung 7.\",\"orderId\":\"7\"}")));
        requests.add(SoakRequest.of("DELETE", "/orders/2", type(409, "order-shipped", "\"orderId\":\"2\"}")));
        requests.add(SoakRequest.get("/invoices/lost", type(503, "archive-unavailable", "\"status\":503")));
        requests.add(SoakRequest.get("/invoices/9", answer -> {
            problem(503, "{\"title\":\"Service Unavailable\",\"status\":503}").check(answer);
            assertThat(answer.headers()).containsEntry("retry-after", "120");
        }));
        requests.add(SoakRequest.get("/admin/limits", answer -> {
            problem(401, "{\"title\":\"Unauthorized\",\"status\":401}").check(answer);
            assertThat(answer.headers()).containsEntry("www-authenticate", "Basic realm=\"shop\"");
        }));
        requests.add(SoakRequest.post(
                JSON, order(21), type(409, "out-of-stock", "\"available\":20,\"restocked\":\"2030-01-07\"}")));
        requests.add(SoakRequest.post(
                JSON, order(13), type(402, "payment-declined", "\"amount\":162.50,\"reason\":\"over-limit\"}")));
        requests.add(SoakRequest.post(
                JSON,
                order(0),
                problem(
                        422,
                        "{\"title\":\"Unprocessable Content\",\"status\":422,"
                                + "\"detail\":\"The quantity must be at least 1.\",\"quantity\":0}")));
    }

    /** What another shop answered. */
    private void received() {
        for (String way : List.of("/errors/", "/async/")) {
            requests.add(SoakRequest.get(way + "received", withInstance(502, "Bad Gateway")));
            requests.add(SoakRequest.get(way + "received-wrapped", withInstance(502, "Bad Gateway")));
            requests.add(SoakRequest.get(way + "received-timeout", withInstance(504, "Gateway Timeout")));
        }
    }

    /** A response that is given up before anything is sent. */
    private void begun() {
        for (String begun : GivenUpContract.BEGUN) {
            if (!begun.equals("retry-after") && !contract.isKnownToFail("given up: " + begun)) {
                requests.add(SoakRequest.get("/given-up/" + begun, problem(410, GONE)));
            }
        }
    }

    private void heads() {
        requests.add(SoakRequest.of("HEAD", "/orders/7", head(404)));
        requests.add(SoakRequest.of("HEAD", "/errors/members", head(402)));
        requests.add(SoakRequest.of("HEAD", "/errors/server", head(500)));
    }

    /** By the framework, or by the shop in its place. */
    private void refused() {
        refused(404, SoakRequest.get("/nowhere", status("Not Found", 404)));
        refused(405, SoakRequest.of("PUT", "/orders/1", status("Method Not Allowed", 405)));
        refused(415, SoakRequest.post("text/plain", "teapot", status("Unsupported Media Type", 415)));
        refused(400, SoakRequest.post(JSON, "{\"item\":", problem(400, contract.unreadable(9))));
        if (withFrameworkErrors() && contract.refuses()) {
            requests.add(SoakRequest.get("/refused/400", status("Bad Request", 400)));
            requests.add(SoakRequest.get("/refused/401", status("Unauthorized", 401)));
            requests.add(SoakRequest.get("/refused/403", status("Forbidden", 403)));
            requests.add(SoakRequest.get("/refused/503", withInstance(503, "Service Unavailable")));
        }
    }

    private void refused(int status, SoakRequest request) {
        if (withFrameworkErrors() || contract.refusedByTheShop().contains(status)) {
            requests.add(request);
        }
    }

    private void unexpected() {
        if (withFrameworkErrors()) {
            for (String path : Set.of("/orders/boom", "/errors/unexpected", "/async/unexpected", "/errors/checked")) {
                requests.add(SoakRequest.get(path, withInstance(500, "Internal Server Error")));
            }
            requests.add(SoakRequest.of("HEAD", "/errors/unexpected", head(500)));
            requests.add(SoakRequest.get("/errors/checked", withInstance(500, "Interner Serverfehler"))
                    .inGerman());
        }
    }

    private void pages() {
        if (contract.servesPages()) {
            SoakRequest page = SoakRequest.get("/problems/order-not-found", answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body()).contains("</html>");
            });
            requests.add(page);
            requests.add(page.inGerman());
        }
    }

    private static boolean withFrameworkErrors() {
        return Mode.TODAY == Mode.FRAMEWORK_ERRORS;
    }

    private static String order(int quantity) {
        return "{\"item\":\"teapot\",\"quantity\":" + quantity + "}";
    }

    private static SoakRequest.Answered status(String title, int status) {
        return problem(status, "{\"title\":\"" + title + "\",\"status\":" + status + "}");
    }

    private static SoakRequest.Answered problem(int status, String body) {
        return answer -> {
            isProblem(answer, status);
            assertThat(Mode.withoutNewInstance(answer.body(), status, body)).isEqualTo(body);
        };
    }

    private static SoakRequest.Answered type(int status, String type, String part) {
        return answer -> {
            isProblem(answer, status);
            assertThat(answer.body())
                    .startsWith("{\"type\":\"https://shop.acme.com/problems/" + type + "\",")
                    .contains(part);
        };
    }

    private static SoakRequest.Answered withInstance(int status, String title) {
        return answer -> {
            isProblem(answer, status);
            assertThat(answer.body())
                    .matches("\\{\"title\":\"" + title + "\",\"status\":" + status
                            + ",\"instance\":\"urn:uuid:[0-9a-f-]{36}\"}");
        };
    }

    private static void isProblem(RawAnswer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.fields()).containsEntry("content-type", List.of("application/problem+json"));
    }

    private static SoakRequest.Answered head(int status) {
        return answer -> isProblem(answer, status);
    }
}
