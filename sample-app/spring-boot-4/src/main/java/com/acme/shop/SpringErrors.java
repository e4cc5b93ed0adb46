package com.acme.shop;

import com.acme.shop.http.BadRequestException;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.MethodNotAllowedException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.ProblemResponse;
import com.acme.shop.http.UnsupportedMediaTypeException;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What Spring itself refuses and what nobody expected, in the shape of the shop's own problems. The generated advice
 * comes before this one, so a generated exception does not get here.
 */
@RestControllerAdvice
class SpringErrors {
    private static final System.Logger LOG = System.getLogger(SpringErrors.class.getName());

    @ExceptionHandler
    ResponseEntity<byte[]> unknownPath(NoResourceFoundException refusal) {
        return answer(new NotFoundException());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unknownMethod(HttpRequestMethodNotSupportedException refusal) {
        Set<String> allowed = new TreeSet<>();
        String[] supported = refusal.getSupportedMethods();
        for (String method : supported == null ? new String[0] : supported) {
            allowed.add(method);
        }
        // Spring answers HEAD wherever it answers GET, and does not list it.
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return answer(new MethodNotAllowedException(allowed));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unknownMediaType(HttpMediaTypeNotSupportedException refusal) {
        return answer(new UnsupportedMediaTypeException()
                .accept(refusal.getSupportedMediaTypes().stream()
                        .map(MediaType::toString)
                        .toList()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadableBody(HttpMessageNotReadableException refusal) {
        return answer(new BadRequestException("The body is not an order."));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> anythingElse(Exception failure) {
        LOG.log(Level.ERROR, "Unexpected failure", failure);
        return answer(failure);
    }

    private static ResponseEntity<byte[]> answer(Throwable thrown) {
        ProblemResponse response = HttpStatusMapper.toResponse(thrown);
        ResponseEntity.BodyBuilder entity = ResponseEntity.status(response.status());
        response.headers().forEach((name, values) -> entity.header(name, values.toArray(String[]::new)));
        return entity.body(response.body());
    }
}
