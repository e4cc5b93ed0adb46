package com.acme.shop;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.security.HttpSecurity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Takes any role for a token, but {@code wrong}. */
@Singleton
public class TokenMechanism implements HttpAuthenticationMechanism {
    static final String CHALLENGE = "Bearer realm=\"till\"";

    void configure(@Observes HttpSecurity security) {
        security.path("/policy").authenticated();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String authorization = String.valueOf(context.request().getHeader("Authorization"));
        if (!authorization.startsWith("Bearer ")) {
            return Uni.createFrom().nullItem();
        }
        String role = authorization.substring("Bearer ".length());
        return role.equals("wrong")
                ? Uni.createFrom().failure(new AuthenticationFailedException("password=hunter2"))
                : Uni.createFrom().item(identity(role));
    }

    private static SecurityIdentity identity(String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(role))
                .addRole(role)
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        boolean redirects = context.request().path().endsWith("/login");
        return Uni.createFrom()
                .item(
                        redirects
                                ? new ChallengeData(302, "Location", "/login.html")
                                : new ChallengeData(401, "WWW-Authenticate", CHALLENGE));
    }
}
