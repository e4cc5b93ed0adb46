package io.github.statuary.benchmarks.requests;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Spring Web MVC on Tomcat, with its own exceptions and {@code ProblemDetail}. */
final class SpringServer {

    private SpringServer() {}

    static int start(Way way) throws IOException, LifecycleException {
        AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
        beans.register(Orders.class);
        beans.register(
                switch (way) {
                    case OWN -> OwnAdvice.class;
                    case ALWAYS -> io.github.statuary.benchmarks.http.springwebmvc.ProblemExceptionHandler.class;
                    case SERVER_ERRORS_ONLY ->
                        io.github.statuary.benchmarks.serverside.springwebmvc.ProblemExceptionHandler.class;
                });
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("statuary-tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "localhost");
        tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "dispatcher", new DispatcherServlet(beans));
        context.addServletMappingDecoded("/", "dispatcher");
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    /** The controller that fails. */
    @RestController
    @Configuration
    @EnableWebMvc
    public static class Orders {

        private final Way way = Way.here();

        @GetMapping(Way.PATH)
        public String find() {
            if (way == Way.OWN) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, Way.DETAIL);
            }
            throw way.failure();
        }
    }

    /** The advice that Spring Boot registers with {@code spring.mvc.problemdetails.enabled}. */
    @ControllerAdvice
    public static class OwnAdvice extends ResponseEntityExceptionHandler {}
}
