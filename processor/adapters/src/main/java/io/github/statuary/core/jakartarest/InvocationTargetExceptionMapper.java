package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.InvocationTargetException;
import javax.annotation.processing.Generated;

/** The mapper of {@link InvocationTargetException}. It answers as what is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class InvocationTargetExceptionMapper extends JakartaRestProblemMapper<InvocationTargetException> {

    /** For the Jakarta REST implementation. */
    public InvocationTargetExceptionMapper() {}

    @Override
    public Response toResponse(InvocationTargetException thrown) {
        return toResponse(thrown, ReflectiveOperationException.class);
    }
}
