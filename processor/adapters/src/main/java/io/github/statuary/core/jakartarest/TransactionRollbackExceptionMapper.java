package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link RollbackException}. It answers as what is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class TransactionRollbackExceptionMapper extends JakartaRestProblemMapper<RollbackException> {

    /** For the Jakarta REST implementation. */
    public TransactionRollbackExceptionMapper() {}

    @Override
    public Response toResponse(RollbackException thrown) {
        return toResponse(thrown, Exception.class);
    }
}
