package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problems;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.CompletionException;
import javax.annotation.processing.Generated;

/** The mapper of {@link CompletionException}. It answers those around a generated or mapped exception. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class CompletionExceptionMapper extends JakartaRestProblemMapper<CompletionException> {

    /** For the Jakarta REST implementation. */
    public CompletionExceptionMapper() {}

    @Override
    public Response toResponse(CompletionException thrown) {
        return Problems.handles(thrown) ? super.toResponse(thrown) : passUnknown(thrown, RuntimeException.class);
    }
}
