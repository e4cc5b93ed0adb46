package com.acme.till

import com.acme.shop.orders.OrderNotFoundException
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** A Kotlin module over the core of a jar answers what each module throws. */
class TillTest {

    private val server = till()

    @AfterEach
    fun stop() = server.stop(0)

    @Test
    fun `a problem type of another module is complete`() {
        val response = get("/orders/4711")

        assertThat(response.statusCode()).isEqualTo(404)
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json")
        assertThat(response.body()).isEqualTo(
            """{"type":"https://shop.acme.com/problems/order-not-found","title":"There is no such order.",""" +
                """"status":404,"detail":"No order 4711.","orderId":"4711"}""",
        )
    }

    @Test
    fun `so are problem types and mapped classes of this module`() {
        assertThat(get("/closed").body()).isEqualTo(
            """{"type":"https://till.acme.com/problems/till-closed","title":"The till is closed.",""" +
                """"status":503,"detail":"It opens at nine.","opens":"nine"}""",
        )
        assertThat(get("/drawer").body())
            .isEqualTo("""{"title":"Conflict","status":409,"detail":"Drawer 2 is open.","drawer":2}""")
    }

    @Test
    fun `one class is the root of the exceptions of all modules`() {
        assertThat(statusCode(OrderNotFoundException("4711"))).isEqualTo(404)
        assertThat(statusCode(TillClosedException("nine"))).isEqualTo(503)
    }

    private fun get(path: String): HttpResponse<String> {
        val request = HttpRequest.newBuilder(URI("http://localhost:${server.address.port}$path")).build()
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
    }
}
