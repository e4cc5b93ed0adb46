package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/** The mapper of {@link ExecutionException}. It answers as what is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ExecutionExceptionMapper extends JakartaRestProblemMapper<ExecutionException> {

    /** For the Jakarta REST implementation. */
    public ExecutionExceptionMapper() {}

    @Override
    public Response toResponse(ExecutionException thrown) {
        return toResponse(thrown, Exception.class);
    }
}
