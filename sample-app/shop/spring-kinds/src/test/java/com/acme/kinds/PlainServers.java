package com.acme.kinds;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http2.Http2Protocol;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.http.server.reactive.ServletHttpHandlerAdapter;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.servlet.DispatcherServlet;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Servers of Spring without Spring Boot, on a free port of the loopback interface. */
final class PlainServers {

    private PlainServers() {}

    static Server mvc(Class<?> configuration) throws LifecycleException, IOException {
        AnnotationConfigWebApplicationContext application = new AnnotationConfigWebApplicationContext();
        application.register(configuration);
        return tomcat(new DispatcherServlet(application), () -> {});
    }

    static Server webFluxOnTomcat(Class<?> configuration) throws LifecycleException, IOException {
        AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext(configuration);
        return tomcat(new ServletHttpHandlerAdapter(handler(application)), application::close);
    }

    private static Server tomcat(Servlet servlet, Runnable last) throws LifecycleException, IOException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setPort(0);
        Context root = tomcat.addContext("", null);
        root.addServletContainerInitializer(
                (classes, context) -> {
                    ServletRegistration.Dynamic spring = context.addServlet("spring", servlet);
                    spring.setLoadOnStartup(1);
                    spring.setAsyncSupported(true);
                    spring.addMapping("/");
                },
                Set.of());
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.getConnector().addUpgradeProtocol(new Http2Protocol());
        tomcat.start();
        return new Server(tomcat.getConnector().getLocalPort(), () -> {
            stop(tomcat);
            last.run();
        });
    }

    private static void stop(Tomcat tomcat) {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Server webFlux(Class<?> configuration) {
        AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext(configuration);
        DisposableServer netty = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(handler(application)))
                .bindNow();
        return new Server(netty.port(), () -> {
            netty.disposeNow();
            application.close();
        });
    }

    private static HttpHandler handler(ApplicationContext application) {
        return WebHttpHandlerBuilder.applicationContext(application).build();
    }
}
