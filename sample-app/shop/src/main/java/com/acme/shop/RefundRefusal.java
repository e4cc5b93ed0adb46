package com.acme.shop;

import io.github.statuary.ProblemFamily;
import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Why there is no refund: a value that is returned, not thrown. */
@ProblemFamily
public sealed interface RefundRefusal {

    /** The order can still be cancelled. */
    @ProblemType(status = 409, type = "order-open", title = "The order is open.", detail = "Cancel order {orderId}.")
    record Open(@ProblemMember String orderId) implements RefundRefusal {}

    /** The goods have been away for too long. */
    @ProblemType(status = 410, type = "refund-late", title = "It is too late for a refund.")
    record TooLate(@ProblemMember int days, String customer) implements RefundRefusal {}
}
