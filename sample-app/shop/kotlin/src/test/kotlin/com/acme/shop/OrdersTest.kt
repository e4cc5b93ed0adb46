package com.acme.shop

import com.acme.shop.http.HttpStatus
import com.acme.shop.http.NotFoundException
import com.acme.shop.http.RedirectionException
import com.acme.shop.http.ServiceUnavailableException
import com.acme.shop.http.UnauthorizedException
import java.net.URI
import java.time.Duration
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

/** The types that kapt generated, used from Kotlin. */
class OrdersTest {

    private val orders = Orders(mapOf(1L to "tea"))

    @Test
    fun `an order that is there`() {
        assertThat(orders.name(1)).isEqualTo("tea")
    }

    @Test
    fun `an order that is not there`() {
        assertThatThrownBy { orders.name(7) }.isInstanceOfSatisfying(NotFoundException::class.java) {
            assertThat(it.statusCode()).isEqualTo(404)
            assertThat(it.status()).isSameAs(HttpStatus.NOT_FOUND)
            assertThat(answer(it)).isEqualTo("""{"title":"Not Found","status":404,"detail":"No order 7."}""")
        }
    }

    @Test
    fun `the mandatory header is there`() {
        assertThatThrownBy { orders.delete(null) }.isInstanceOfSatisfying(UnauthorizedException::class.java) {
            assertThat(it.headers()).containsEntry("WWW-Authenticate", listOf("Basic realm=\"shop\""))
        }
    }

    @Test
    fun `the family is exhaustive`() {
        assertThat(blame(NotFoundException())).isEqualTo("client")
        assertThat(blame(ServiceUnavailableException().retryAfter(Duration.ofSeconds(3)))).isEqualTo("server")
        assertThat(blame(RedirectionException.found(URI.create("/x")))).isEqualTo("nobody")
    }

    @Test
    fun `a cause is silent`() {
        assertThat(answer(IllegalStateException("hunter2"))).doesNotContain("hunter2")
    }
}
