package io.github.statuary.processor.generate.adapter;

import io.github.statuary.Adapter;
import io.github.statuary.processor.plan.Framework;
import java.util.List;

/** The rows of the HTTP clients in the table of {@link Adapters}. */
final class ClientAdapters {

    private static final String BOOT_3 = "org.springframework.boot.web.client.RestClientCustomizer";
    private static final String BOOT_4 = "org.springframework.boot.restclient.RestClientCustomizer";

    private ClientAdapters() {}

    /** All of them, in the order of their constants. */
    static List<CopiedAdapter> all() {
        return List.of(
                feign(),
                jdkHttpClient(),
                micronautClient(),
                microprofileRestClient(),
                springRestClient(),
                springWebClient());
    }

    private static CopiedAdapter feign() {
        return readingStreams(CopiedAdapter.of(Framework.detectedBy(Adapter.FEIGN, "feign.codec.ErrorDecoder")
                        .ofClient())
                .with("FeignUpstreamErrors"));
    }

    private static CopiedAdapter jdkHttpClient() {
        return CopiedAdapter.of(Framework.onlyWhenNamed(Adapter.JDK_HTTP_CLIENT, "java.net.http.HttpClient")
                        .ofClient())
                .with("UpstreamHttp")
                .with("ErrorBodyHandler")
                .with("ErrorBodySubscriber");
    }

    private static CopiedAdapter micronautClient() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.MICRONAUT_CLIENT,
                                "io.micronaut.http.client.exceptions.HttpClientResponseException",
                                "io.micronaut.http.annotation.ResponseFilter")
                        .ofClient())
                .with("MicronautUpstreamErrors");
    }

    private static CopiedAdapter microprofileRestClient() {
        return readingStreams(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.MICROPROFILE_REST_CLIENT,
                                "org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper",
                                "jakarta.ws.rs.client.ClientResponseFilter")
                        .makingUseOf("jakarta.annotation.Priority", "io.smallrye.common.annotation.Blocking")
                        .ofClient())
                .with("MicroProfileUpstreamErrors")
                .with("RememberedRequest"));
    }

    private static CopiedAdapter springRestClient() {
        return readingStreams(CopiedAdapter.of(Framework.detectedBy(
                                Adapter.SPRING_REST_CLIENT,
                                "org.springframework.web.client.RestClient",
                                "org.springframework.web.client.ResponseErrorHandler")
                        .makingUseOf(BOOT_3, BOOT_4)
                        .ofClient())
                .with("SpringUpstreamErrors")
                .inFormOf("SpringUpstreamClients", "SpringUpstreamClientsOfBoot3", BOOT_3)
                .inFormOf("SpringUpstreamClients", "SpringUpstreamClientsOfBoot4", BOOT_4));
    }

    private static CopiedAdapter springWebClient() {
        return CopiedAdapter.of(Framework.detectedBy(
                                Adapter.SPRING_WEB_CLIENT,
                                "org.springframework.web.reactive.function.client.WebClient",
                                "reactor.core.publisher.Mono")
                        .ofClient())
                .with("WebClientUpstreamErrors");
    }

    private static CopiedAdapter readingStreams(CopiedAdapter adapter) {
        return adapter.sharing("received", "ErrorStream");
    }
}
