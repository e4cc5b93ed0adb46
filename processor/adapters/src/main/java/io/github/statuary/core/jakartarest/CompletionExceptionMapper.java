package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.CompletionException;
import javax.annotation.processing.Generated;

/** The mapper of {@link CompletionException}. It answers as what is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class CompletionExceptionMapper extends JakartaRestProblemMapper<CompletionException> {

    /** For the Jakarta REST implementation. */
    public CompletionExceptionMapper() {}

    @Override
    public Response toResponse(CompletionException thrown) {
        return toResponse(thrown, RuntimeException.class);
    }
}
