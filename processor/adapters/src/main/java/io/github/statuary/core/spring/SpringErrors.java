package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.content.ContentNames;
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
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
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

    private final List<Map<String, Object>> errors = new ArrayList<>();
    private final ContentNames names;

    private SpringErrors(ContentNames names) {
        this.names = names;
    }

    /** All that is known; the texts of Spring and of its parsers, and the values that were refused, are not among it. */
    static List<Map<String, Object>> of(Throwable thrown, ContentNames names) {
        SpringErrors found = new SpringErrors(names);
        found.addAll(thrown);
        found.errors.sort(Comparator.comparing(Object::toString));
        return found.errors;
    }

    private void addAll(Throwable thrown) {
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            addAll(invalid, invalid.getParameter());
        } else if (thrown instanceof WebExchangeBindException invalid) {
            addAll(invalid, invalid.getMethodParameter());
        } else if (thrown instanceof Errors invalid) {
            addAll(invalid, null);
        } else if (thrown instanceof HandlerMethodValidationException invalid) {
            invalid.getParameterValidationResults().forEach(parameter -> addAll(parameter));
        } else if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            errors.add(SpringParameters.error(mismatch.getParameter(), mismatch.getName(), INVALID));
        } else if (thrown instanceof HttpMessageNotReadableException unreadable) {
            addUnreadable(unreadable.getCause());
        } else if (thrown instanceof ServerWebInputException refusal) {
            addReactive(refusal);
        }
        /*{if HttpServletRequest*/
        if (thrown instanceof jakarta.servlet.ServletException) {
            ServletParameters.addMissing(errors, thrown);
        }
        /*}*/
    }

    private void addReactive(ServerWebInputException refusal) {
        MethodParameter parameter = refusal.getMethodParameter();
        if (refusal instanceof MissingRequestValueException missing && parameter != null) {
            errors.add(SpringParameters.error(parameter, missing.getName(), MISSING));
        } else if (refusal.getCause() instanceof TypeMismatchException && parameter != null) {
            errors.add(SpringParameters.error(parameter, SpringParameters.nameOf(parameter), INVALID));
        } else if (refusal.getCause() instanceof DecodingException unreadable) {
            addUnreadable(unreadable.getCause());
        } else if (refusal.getCause() == null && parameter != null && isContent(parameter)) {
            addUnreadable(null);
        }
    }

    /** Without a cause there was no content to read. */
    private void addUnreadable(Throwable cause) {
        if (cause == null) {
            errors.add(FrameworkErrors.error(List.of(), MISSING));
        }
        /*{if JsonMappingException*/
        if (cause != null && SpringRefusals.isA("com.fasterxml.jackson.core.JsonProcessingException", cause)) {
            errors.add(io.github.statuary.core.content.Jackson2Content.error(cause));
        }
        /*}*/
        /*{if ValueDeserializer*/
        if (cause != null && SpringRefusals.isA("tools.jackson.core.JacksonException", cause)) {
            errors.add(io.github.statuary.core.content.Jackson3Content.error(cause));
        }
        /*}*/
    }

    private void addAll(ParameterValidationResult invalid) {
        MethodParameter parameter = invalid.getMethodParameter();
        if (invalid instanceof Errors fields) {
            addAll(fields, parameter);
            return;
        }
        for (MessageSourceResolvable error : invalid.getResolvableErrors()) {
            String detail = error.getDefaultMessage();
            if (isContent(parameter)) {
                errors.add(FrameworkErrors.error(elementOf(invalid), detail));
            } else {
                errors.add(SpringParameters.error(parameter, SpringParameters.nameOf(parameter), detail));
            }
        }
    }

    private void addAll(Errors invalid, MethodParameter parameter) {
        boolean content = parameter == null || isContent(parameter);
        for (ObjectError error : invalid.getAllErrors()) {
            FieldError ofField = error instanceof FieldError field ? field : null;
            String detail = ofField != null && ofField.isBindingFailure() ? INVALID : error.getDefaultMessage();
            errors.add(
                    content || ofField == null
                            ? FrameworkErrors.error(content ? wayTo(error, ofField, invalid) : List.of(), detail)
                            : FrameworkErrors.error("query", ofField.getField(), detail));
        }
    }

    private List<Object> wayTo(ObjectError error, FieldError ofField, Errors invalid) {
        /*{if ConstraintViolationException*/
        if (error.getClass().getName().startsWith("org.springframework.validation.beanvalidation.")) {
            return io.github.statuary.core.validation.Violations.wayTo(
                    error.unwrap(jakarta.validation.ConstraintViolation.class), names);
        }
        /*}*/
        List<Object> way = new ArrayList<>();
        if (invalid instanceof ParameterValidationResult element) {
            way.addAll(elementOf(element));
        }
        if (ofField == null) {
            return way;
        }
        Object target = invalid instanceof BindingResult result ? result.getTarget() : null;
        way.addAll(SpringPath.of(ofField.getField()));
        return target == null ? way : names.of(target.getClass(), way, null);
    }

    /** The way to an element of content that is a collection or a map. */
    private static List<Object> elementOf(ParameterValidationResult invalid) {
        if (invalid.getContainerIndex() != null) {
            return List.of(invalid.getContainerIndex());
        }
        return invalid.getContainerKey() == null ? List.of() : List.of(invalid.getContainerKey());
    }

    private static boolean isContent(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestPart.class);
    }
}
