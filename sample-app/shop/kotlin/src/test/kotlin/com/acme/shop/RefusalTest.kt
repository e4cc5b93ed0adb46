package com.acme.shop

import com.acme.shop.http.OutOfStockException
import com.acme.shop.http.SoldOutException
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** A sealed family of Kotlin, and one of a catalog. */
class RefusalTest {

    @Test
    fun `each of a family has its own response`() {
        assertThat(answer(Refusal.Declined(Cents(7), "secret")))
            .isEqualTo("""{"title":"Payment Required","status":402,"detail":"You lack 7 cents.","missing":7}""")
        assertThat(answer(Refusal.Expired)).isEqualTo("""{"title":"Gone","status":410}""")
        assertThat(answer(Gone.FISHING)).isEqualTo("""{"title":"Gone fishing.","status":503}""")
        assertThat(blame(Gone.FISHING)).isEqualTo("the fish")
    }

    @Test
    fun `a catalog beside the annotated package is found`() {
        val exception = OutOfStockException("tea", 3)

        assertThat(exception.item()).isEqualTo("tea")
        assertThat(left(exception)).isEqualTo(3)
        assertThat(left(SoldOutException())).isEqualTo(0)
    }
}
