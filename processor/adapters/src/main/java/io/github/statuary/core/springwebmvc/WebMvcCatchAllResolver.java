package io.github.statuary.core.springwebmvc;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import io.github.statuary.core.servlet.ServletSender;
import io.github.statuary.core.spring.SpringCauses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers what is mapped by {@link Throwable}, {@link Exception}, {@link RuntimeException} or {@link Error}, after all advice, all
 * exception handlers of controllers and all that Spring Web MVC itself knows a status for.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean.
 */
@Component("io.github.statuary.core.springwebmvc.WebMvcCatchAllResolver")
@Conditional(WebMvcProblemAdvice.OnServlets.class)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebMvcCatchAllResolver implements WebMvcConfigurer {

    private final UnaryOperator<Problem> customizer;

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the
     *     one to send: with a trace id, or translated
     */
    public WebMvcCatchAllResolver(ObjectProvider<UnaryOperator<Problem>> customizers) {
        customizer = customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem)));
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(this::resolve);
    }

    private ModelAndView resolve(
            HttpServletRequest request, HttpServletResponse servlet, Object handler, Exception thrown) {
        Throwable known = SpringCauses.answered(thrown);
        if (servlet.isCommitted()
                || thrown instanceof AsyncRequestNotUsableException
                || SpringCauses.saysStatus(known)
                || !Failures.answers(known)) {
            return null;
        }
        try {
            ServletSender.send(Failures.toResponse(known, customizer), request, servlet);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}
