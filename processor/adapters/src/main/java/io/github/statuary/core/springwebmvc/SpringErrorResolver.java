package io.github.statuary.core.springwebmvc;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import io.github.statuary.core.servlet.ServletSender;
import io.github.statuary.core.spring.SpringCauses;
import io.github.statuary.core.spring.SpringRefusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Answers what Spring Web MVC itself refuses and what nobody expected, after all advice and all exception
 * handlers of controllers and before Spring's own last resort.
 *
 * <p>A component scan of this package or of one above it finds it; otherwise declare it as a bean. It is a
 * {@link ResponseEntityExceptionHandler} so that Spring Boot adds none for {@code spring.mvc.problemdetails.enabled}, whose answers
 * would come first and in another form.
 */
@Component("io.github.statuary.core.springwebmvc.SpringErrorResolver")
@Conditional(WebMvcProblemAdvice.OnServlets.class)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class SpringErrorResolver extends ResponseEntityExceptionHandler implements WebMvcConfigurer {

    private final UnaryOperator<Problem> customizer;

    /**
     * For Spring, or for a bean definition.
     *
     * @param customizers each bean of this type, in its order, is given every problem and returns the
     *     one to send: with a trace id, or translated
     */
    public SpringErrorResolver(ObjectProvider<UnaryOperator<Problem>> customizers) {
        customizer = customizers
                .orderedStream()
                .reduce(UnaryOperator.identity(), (first, second) -> problem -> second.apply(first.apply(problem)));
    }

    /*{if upstream*/
    /**
     * For Spring, with the application's own answers to received errors.
     *
     * @param customizers as above
     * @param translators each bean of this type, in its order, is asked for an exception to answer a received error with, until one
     *     has one
     */
    @org.springframework.beans.factory.annotation.Autowired
    public SpringErrorResolver(
            ObjectProvider<UnaryOperator<Problem>> customizers,
            ObjectProvider<io.github.statuary.core.UpstreamTranslator> translators) {
        customizer = io.github.statuary.core.spring.SpringTranslators.customizer(customizers, translators);
    }
    /*}*/

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        int after = 0;
        for (int i = 0; i < resolvers.size(); i++) {
            if (resolvers.get(i) instanceof ExceptionHandlerExceptionResolver) {
                after = i + 1;
            }
        }
        resolvers.add(after, this::resolve);
    }

    private ModelAndView resolve(
            HttpServletRequest request, HttpServletResponse servlet, Object handler, Exception thrown) {
        Throwable known = SpringCauses.answered(thrown);
        if (servlet.isCommitted()
                || thrown instanceof AsyncRequestNotUsableException
                || SpringRefusals.areLeftToSpring(known)) {
            return null;
        }
        /*{if Observation*/
        WebMvcObservations.add(known, request);
        /*}*/
        ApplicationContext context = RequestContextUtils.findWebApplicationContext(request);
        try {
            ServletSender.send(SpringRefusals.answer(known, context, customizer), request, servlet);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}
