package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;

/** What is wrong with a request that Spring refuses: the elements of the member {@code errors}. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class SpringErrors {

    static final String MISSING = "Missing.";
    private static final String INVALID = "Not a valid value.";

    private SpringErrors() {}

    /** All that is known; the texts of Spring and of its parsers, and the values that were refused, are not among it. */
    static List<Map<String, Object>> of(Throwable thrown) {
        List<Map<String, Object>> errors = new ArrayList<>();
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            addAll(errors, invalid, invalid.getParameter());
        } else if (thrown instanceof WebExchangeBindException invalid) {
            addAll(errors, invalid, invalid.getMethodParameter());
        } else if (thrown instanceof Errors invalid) {
            addAll(errors, invalid, null);
        } else if (thrown instanceof HandlerMethodValidationException invalid) {
            invalid.getParameterValidationResults().forEach(parameter -> addAll(errors, parameter));
        } else if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            errors.add(SpringParameters.error(mismatch.getParameter(), mismatch.getName(), INVALID));
        } else if (thrown instanceof HttpMessageNotReadableException unreadable) {
            addUnreadable(errors, unreadable.getCause());
        } else if (thrown instanceof ServerWebInputException refusal) {
            addReactive(errors, refusal);
        }
        /*{if HttpServletRequest*/
        if (thrown instanceof jakarta.servlet.ServletException) {
            ServletParameters.addMissing(errors, thrown);
        }
        /*}*/
        errors.sort(Comparator.comparing(Object::toString));
        return errors;
    }

    private static void addReactive(List<Map<String, Object>> errors, ServerWebInputException refusal) {
        MethodParameter parameter = refusal.getMethodParameter();
        if (refusal instanceof MissingRequestValueException missing && parameter != null) {
            errors.add(SpringParameters.error(parameter, missing.getName(), MISSING));
        } else if (refusal.getCause() instanceof TypeMismatchException && parameter != null) {
            errors.add(SpringParameters.error(parameter, SpringParameters.nameOf(parameter), INVALID));
        } else if (refusal.getCause() instanceof DecodingException unreadable) {
            addUnreadable(errors, unreadable.getCause());
        } else if (refusal.getCause() == null && parameter != null && isContent(parameter)) {
            addUnreadable(errors, null);
        }
    }

    /** Without a cause there was no content to read. */
    private static void addUnreadable(List<Map<String, Object>> errors, Throwable cause) {
        if (cause == null) {
            errors.add(FrameworkErrors.error("", MISSING));
        }
        /*{if JsonMappingException*/
        if (cause != null && SpringRefusals.isA("com.fasterxml.jackson.core.JsonProcessingException", cause)) {
            errors.add(io.github.statuary.core.content.Jackson2Content.error(cause));
        }
        /*}*/
        /*{if JacksonException*/
        if (cause != null && SpringRefusals.isA("tools.jackson.core.JacksonException", cause)) {
            errors.add(io.github.statuary.core.content.Jackson3Content.error(cause));
        }
        /*}*/
    }

    private static void addAll(List<Map<String, Object>> errors, ParameterValidationResult invalid) {
        MethodParameter parameter = invalid.getMethodParameter();
        if (invalid instanceof Errors fields) {
            addAll(errors, fields, parameter);
            return;
        }
        for (MessageSourceResolvable error : invalid.getResolvableErrors()) {
            errors.add(
                    isContent(parameter)
                            ? FrameworkErrors.error("", error.getDefaultMessage())
                            : SpringParameters.error(
                                    parameter, SpringParameters.nameOf(parameter), error.getDefaultMessage()));
        }
    }

    private static void addAll(List<Map<String, Object>> errors, Errors invalid, MethodParameter parameter) {
        boolean content = parameter == null || isContent(parameter);
        for (FieldError error : invalid.getFieldErrors()) {
            String detail = error.isBindingFailure() ? INVALID : error.getDefaultMessage();
            errors.add(
                    content
                            ? FrameworkErrors.error(error.getField(), detail)
                            : FrameworkErrors.error("query", error.getField(), detail));
        }
        invalid.getGlobalErrors().forEach(error -> errors.add(FrameworkErrors.error("", error.getDefaultMessage())));
    }

    private static boolean isContent(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestPart.class);
    }
}
