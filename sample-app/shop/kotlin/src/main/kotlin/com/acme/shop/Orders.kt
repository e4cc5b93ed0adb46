package com.acme.shop

import com.acme.shop.http.ClientErrorException
import com.acme.shop.http.HttpStatusException
import com.acme.shop.http.HttpStatusMapper
import com.acme.shop.http.NotFoundException
import com.acme.shop.http.RedirectionException
import com.acme.shop.http.ServerErrorException
import com.acme.shop.http.UnauthorizedException

/** The orders of the shop, by their number. */
class Orders(private val names: Map<Long, String>) {

    fun name(order: Long): String = names[order] ?: throw NotFoundException("No order $order.")

    fun delete(credentials: String?) {
        if (credentials == null) throw UnauthorizedException("Basic realm=\"shop\"")
    }
}

/** Who is to blame: exhaustive without `else`, since the family is sealed. */
fun blame(exception: HttpStatusException): String =
    when (exception) {
        is RedirectionException -> "nobody"
        is ClientErrorException -> "client"
        is ServerErrorException -> "server"
    }

/** What the client gets to see. */
fun answer(failure: Throwable): String = HttpStatusMapper.toResponse(failure).body().decodeToString()
