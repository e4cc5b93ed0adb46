package io.github.statuary.benchmarks.requests;

import java.io.IOException;
import org.apache.catalina.LifecycleException;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Spring Web MVC on Tomcat, with its own exceptions and {@code ProblemDetail}. */
final class SpringServer implements Application {

    @Override
    public int start(Way way) throws IOException, LifecycleException {
        GenericWebApplicationContext context = new GenericWebApplicationContext();
        AnnotatedBeanDefinitionReader beans = new AnnotatedBeanDefinitionReader(context);
        beans.register(Beans.class);
        beans.registerBean(Orders.class, () -> new Orders(way));
        if (way == Way.OWN) {
            beans.register(OwnAdvice.class);
        } else if (way.generated()) {
            new ClassPathBeanDefinitionScanner(context).scan(way.generatedPackage() + ".springwebmvc");
        }
        return EmbeddedTomcat.start(context);
    }

    /** What Spring needs besides. */
    @Configuration
    @EnableWebMvc
    public static class Beans {}

    /** The controller that fails. */
    @RestController
    public static class Orders {

        private final Way way;

        public Orders(Way way) {
            this.way = way;
        }

        @GetMapping(path = Way.PATH, produces = Way.TYPE)
        public Way.Body find() {
            return switch (way) {
                case PLAIN -> Way.content();
                case OWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, Way.DETAIL);
                case LEAST, ALWAYS, SERVER_ERRORS_ONLY, FRAMEWORK_ERRORS -> throw way.failure();
            };
        }
    }

    /** The advice that Spring Boot registers with {@code spring.mvc.problemdetails.enabled}. */
    @ControllerAdvice
    public static class OwnAdvice extends ResponseEntityExceptionHandler {}
}
