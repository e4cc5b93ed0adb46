package io.github.statuary.benchmarks.documents;

import io.github.statuary.benchmarks.requests.EmbeddedTomcat;
import java.io.IOException;
import org.apache.catalina.LifecycleException;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Spring Web MVC on Tomcat: routes for the pages, and its handler of resources. */
final class SpringPublisher implements Publisher {

    @Override
    public int start() throws IOException, LifecycleException {
        GenericWebApplicationContext context = new GenericWebApplicationContext();
        new AnnotatedBeanDefinitionReader(context).register(Resources.class, Plain.class);
        new ClassPathBeanDefinitionScanner(context).scan("io.github.statuary.benchmarks.documented.springwebmvc");
        return EmbeddedTomcat.start(context);
    }

    /** Where the files are. */
    @Configuration
    @EnableWebMvc
    public static class Resources implements WebMvcConfigurer {

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/openapi/**").addResourceLocations("classpath:/" + Served.FOLDER + "/");
        }
    }

    /** The application's own handlers. */
    @RestController
    public static class Plain {

        private static final MediaType HTML = MediaType.parseMediaType(Served.HTML);

        private final byte[] page = Served.page();
        private final byte[] document = Served.document();

        @GetMapping("/plain/page")
        public ResponseEntity<byte[]> page() {
            return ResponseEntity.ok().contentType(HTML).body(page);
        }

        @GetMapping("/plain/openapi")
        public ResponseEntity<byte[]> document() {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
        }
    }
}
