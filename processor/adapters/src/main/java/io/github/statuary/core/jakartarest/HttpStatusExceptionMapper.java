package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link io.github.statuary.core.HttpStatusException}. */
/*{suppress*/
/*}*/
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class HttpStatusExceptionMapper extends JakartaRestProblemMapper<io.github.statuary.core.HttpStatusException> {

    /** For the Jakarta REST implementation. */
    public HttpStatusExceptionMapper() {}
}
