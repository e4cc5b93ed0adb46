package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The parameters that a servlet's request has not. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ServletParameters {

    private ServletParameters() {}

    static void addMissing(List<Map<String, Object>> errors, Throwable thrown) {
        if (thrown instanceof MissingServletRequestParameterException missing) {
            errors.add(FrameworkErrors.error("query", missing.getParameterName(), SpringErrors.MISSING));
        } else if (thrown instanceof MissingRequestHeaderException missing) {
            errors.add(FrameworkErrors.error("header", missing.getHeaderName(), SpringErrors.MISSING));
        } else if (thrown instanceof MissingRequestCookieException missing) {
            errors.add(FrameworkErrors.error("cookie", missing.getCookieName(), SpringErrors.MISSING));
        } else if (thrown instanceof MissingServletRequestPartException missing) {
            errors.add(FrameworkErrors.error("form", missing.getRequestPartName(), SpringErrors.MISSING));
        }
    }
}
