package com.acme.office;

import com.acme.office.http.UpstreamTranslator;
import com.acme.office.http.springrestclient.SpringUpstreamErrors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The office on Spring Boot. Scanning finds the routes, and the generated advice that answers what nobody catches. */
@SpringBootApplication
public class OfficeApplication {

    public static void main(String... args) {
        SpringApplication.run(OfficeApplication.class, args);
    }

    /** The line with {@code SpringUpstreamErrors} switches this client on, and no other. */
    @Bean
    Shop shop(RestClient.Builder clients, @Value("${shop.url}") String address) {
        RestClient client = clients.baseUrl(address)
                .defaultStatusHandler(new SpringUpstreamErrors())
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(ShopOverHttp.class);
    }

    @Bean
    Office office(Shop shop) {
        return new Office(shop);
    }

    @Bean
    UpstreamTranslator translation() {
        return new Translation();
    }
}
