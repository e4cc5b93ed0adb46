package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.UndeclaredThrowableException;
import javax.annotation.processing.Generated;

/** The mapper of {@link UndeclaredThrowableException}. It answers as what is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class UndeclaredThrowableExceptionMapper extends JakartaRestProblemMapper<UndeclaredThrowableException> {

    /** For the Jakarta REST implementation. */
    public UndeclaredThrowableExceptionMapper() {}

    @Override
    public Response toResponse(UndeclaredThrowableException thrown) {
        return toResponse(thrown, RuntimeException.class);
    }
}
