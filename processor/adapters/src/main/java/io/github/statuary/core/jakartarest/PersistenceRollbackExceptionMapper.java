package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link RollbackException}. It answers as what is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class PersistenceRollbackExceptionMapper extends JakartaRestProblemMapper<RollbackException> {

    /** For the Jakarta REST implementation. */
    public PersistenceRollbackExceptionMapper() {}

    @Override
    public Response toResponse(RollbackException thrown) {
        return toResponse(thrown, PersistenceException.class);
    }
}
