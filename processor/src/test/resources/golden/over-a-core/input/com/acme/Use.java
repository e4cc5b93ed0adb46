package com.acme;

import com.acme.errors.HttpStatusException;
import com.acme.orders.errors.NoSuchOrderException;
import com.acme.web.errors.Problems;
import java.util.List;

/** Uses what is generated. */
class Use {

    static int status() {
        HttpStatusException thrown = new NoSuchOrderException(7).withTried(List.of("a")).withHeader("X-Shop", "a");
        return com.acme.orders.errors.Problems.toResponse(new com.acme.orders.Refund()).status()
                + Problems.toResponse(thrown).status();
    }
}
