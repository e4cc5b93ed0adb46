package io.github.statuary.core.springrestclient;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;
import org.springframework.boot.restclient.RestClientCustomizer;
import org.springframework.boot.restclient.RestTemplateCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.DefaultResponseErrorHandler;

/**
 * Switches {@link SpringUpstreamErrors} on for all clients that Spring Boot's {@code RestClient.Builder} and
 * {@code RestTemplateBuilder} build. A component scan does not find it; import it:
 *
 * <pre>{@code
 * @SpringBootApplication
 * @Import(SpringUpstreamClientsOfBoot4.class)
 * class Shop {}
 * }</pre>
 *
 * <p>A {@code RestTemplate} keeps an error handler of its own.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class SpringUpstreamClientsOfBoot4 {

    /** For Spring. */
    public SpringUpstreamClientsOfBoot4() {}

    /**
     * Adds the handler to each {@code RestClient.Builder}.
     *
     * @return a customizer
     */
    @Bean("io.github.statuary.core.springrestclient.restClientCustomizer")
    public RestClientCustomizer restClientCustomizer() {
        return builder -> builder.defaultStatusHandler(new SpringUpstreamErrors());
    }

    /**
     * Sets the handler of each {@code RestTemplate} that has Spring's own.
     *
     * @return a customizer
     */
    @Bean("io.github.statuary.core.springrestclient.restTemplateCustomizer")
    public RestTemplateCustomizer restTemplateCustomizer() {
        return template -> {
            if (template.getErrorHandler().getClass() == DefaultResponseErrorHandler.class) {
                template.setErrorHandler(new SpringUpstreamErrors());
            }
        };
    }
}
