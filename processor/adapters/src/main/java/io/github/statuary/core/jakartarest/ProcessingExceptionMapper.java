package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link ProcessingException}. It answers as a received error that is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ProcessingExceptionMapper extends JakartaRestProblemMapper<ProcessingException> {

    /** For the Jakarta REST implementation. */
    public ProcessingExceptionMapper() {}

    @Override
    public Response toResponse(ProcessingException thrown) {
        return toResponse(thrown, RuntimeException.class);
    }
}
