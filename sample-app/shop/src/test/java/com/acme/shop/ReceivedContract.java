package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * An error that the application itself received and did not catch: nothing of it is sent on, in neither mode. {@link ExpectedAnswer} has
 * the answer to one that the shop translates.
 */
interface ReceivedContract extends Contract {

    @Test
    @BothModes
    default void aReceivedErrorIsABadGatewayThatTellsNothingOfIt() throws Exception {
        for (String way : new String[] {"/errors/", "/async/"}) {
            for (Map.Entry<String, String> expected : Map.of(
                            "received", "'title':'Bad Gateway','status':502",
                            "received-wrapped", "'title':'Bad Gateway','status':502",
                            "received-timeout", "'title':'Gateway Timeout','status':504")
                    .entrySet()) {
                HttpResponse<byte[]> answer = wire().send("GET", way + expected.getKey());

                assertThat(Wire.text(answer))
                        .as(way + expected.getKey())
                        .matches("\\{" + expected.getValue().replace('\'', '"')
                                + ",\"instance\":\"urn:uuid:[0-9a-f-]{36}\"}");
                Wire.isProblem(answer, expected.getKey().endsWith("timeout") ? 504 : 502, Wire.text(answer));
                for (String field : new String[] {"Set-Cookie", "Retry-After", "WWW-Authenticate"}) {
                    Wire.hasNoField(answer, field);
                }
            }
        }
    }
}
