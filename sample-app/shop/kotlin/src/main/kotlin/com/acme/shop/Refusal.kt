package com.acme.shop

import com.acme.shop.http.HttpStatusMapper
import com.acme.shop.http.OutOfStockException
import com.acme.shop.http.SoldOutException
import com.acme.shop.http.Stock
import io.github.statuary.ProblemFamily
import io.github.statuary.ProblemMember
import io.github.statuary.ProblemType

/** An amount that is no bare number. */
@JvmInline
value class Cents(val amount: Int)

/** Why the till takes no money: a family, since it is sealed. */
@ProblemFamily
sealed interface Refusal {

    @ProblemType(status = 402, detail = "You lack {missing} cents.")
    data class Declined(val lacking: Cents, internal val note: String) : Refusal {

        /** Of an ordinary type, which Java code can read. */
        @get:ProblemMember
        val missing
            get() = lacking.amount
    }

    @ProblemType(status = 410)
    data object Expired : Refusal
}

/** A leaf in a declaration of its own. */
@ProblemType(status = 503, title = "Gone fishing.")
enum class Gone : Refusal { FISHING }

/** Exhaustive without `else`, in Kotlin as in the generated code. */
fun blame(refusal: Refusal): String =
    when (refusal) {
        is Refusal.Declined -> "the client"
        Refusal.Expired -> "time"
        Gone.FISHING -> "the fish"
    }

/** The family of a catalog, which is sealed in Java, is exhaustive too. */
fun left(stock: Stock): Int =
    when (stock) {
        is OutOfStockException -> stock.available()
        is SoldOutException -> 0
    }

/** What the client gets to see of a value. */
fun answer(refusal: Refusal): String = HttpStatusMapper.toResponse(refusal).body().decodeToString()
