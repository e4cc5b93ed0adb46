package io.github.statuary.core.springwebmvc;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import java.io.IOException;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Writes a problem that a controller returns, in the form of RFC 9457 whatever {@code Accept} says.
 *
 * <p>A component scan of this package or of one above it finds it, and Spring Boot then uses it before its own converters. Without
 * Spring Boot, add it to the converters. The status of the response is that of the problem; if the application has set another one
 * than 200, the problem tells that one.
 */
@Component("io.github.statuary.core.springwebmvc.WebMvcProblemConverter")
@Conditional(WebMvcProblemAdvice.OnServlets.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebMvcProblemConverter extends AbstractHttpMessageConverter<Problem> {

    /** For Spring, or for a bean definition. */
    public WebMvcProblemConverter() {
        super(MediaType.APPLICATION_PROBLEM_JSON, MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Problem.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Problem readInternal(Class<? extends Problem> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A problem is only written.", message);
    }

    @Override
    protected void addDefaultHeaders(HttpHeaders headers, Problem problem, MediaType selected) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Override
    protected void writeInternal(Problem problem, HttpOutputMessage message) throws IOException {
        Problem sent = problem;
        if (message instanceof ServletServerHttpResponse response) {
            int status = response.getServletResponse().getStatus();
            if (status == 200) {
                response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
            } else {
                sent = problem.withStatus(status);
            }
        }
        byte[] body = sent.toJsonBytes();
        message.getHeaders().setContentLength(body.length);
        message.getBody().write(body);
    }
}
