package com.acme.till

import com.acme.shop.http.HttpStatusException
import com.acme.shop.orders.OrderNotFoundException
import com.acme.till.jdkhttpserver.JdkProblemFilter
import com.sun.net.httpserver.HttpServer
import io.github.statuary.ProblemMember
import io.github.statuary.ProblemType
import java.net.InetAddress
import java.net.InetSocketAddress

/** A class of this module, mapped to a response. */
@ProblemType(status = 409, detail = "Drawer {drawer} is open.")
class DrawerOpen(@get:ProblemMember val drawer: Int) : RuntimeException()

/** The number that is answered to what any module throws: there is one class for all. */
fun statusCode(failure: RuntimeException): Int = if (failure is HttpStatusException) failure.statusCode() else -1

/** A server on a free port of this machine, whose paths say what is thrown. */
fun till(): HttpServer {
    val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
    val context = server.createContext("/") { exchange ->
        throw when (exchange.requestURI.path) {
            "/closed" -> TillClosedException("nine")
            "/drawer" -> DrawerOpen(2)
            else -> OrderNotFoundException("4711")
        }
    }
    context.filters.add(JdkProblemFilter())
    server.start()
    return server
}
