package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link Throwable}, of whatever has no other mapper. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ThrowableMapper extends JakartaRestProblemMapper<Throwable> {

    /** For the Jakarta REST implementation. */
    public ThrowableMapper() {}
}
