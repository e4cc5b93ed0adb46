package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;
import io.github.statuary.Document;
import io.github.statuary.processor.request.ClassPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A framework, and the types by which it is recognised.
 *
 * @param types the types that the generated adapter needs: if all are present, the framework is present
 * @param optionalTypes the types that the adapter uses if they are present, see {@link GenerationPlan#optionalTypes()}
 * @param automatic whether its presence is enough to generate the adapter under {@code AUTO}
 * @param lower the adapters of frameworks that lie under this one, so that {@code AUTO} leaves them out
 * @param client whether it is an HTTP client, whose adapter is a part of the client side
 * @param document what the adapter publishes by means of the framework, if it answers no failures
 */
public record Framework(
        Adapter adapter,
        List<String> types,
        List<String> optionalTypes,
        boolean automatic,
        Set<Adapter> lower,
        boolean client,
        Optional<Document> document) {

    public Framework {
        types = List.copyOf(types);
        optionalTypes = List.copyOf(optionalTypes);
        lower = Set.copyOf(lower);
    }

    /** A framework that is used if it is on the class path. */
    public static Framework detectedBy(Adapter adapter, String... types) {
        return new Framework(adapter, List.of(types), List.of(), true, Set.of(), false, Optional.empty());
    }

    /** A framework that may be present without being used directly: it is part of the JDK, or other frameworks use it. */
    public static Framework onlyWhenNamed(Adapter adapter, String... types) {
        return new Framework(adapter, List.of(types), List.of(), false, Set.of(), false, Optional.empty());
    }

    /** This framework, with types that its adapter uses if they are present. */
    public Framework makingUseOf(String... optional) {
        return new Framework(adapter, types, List.of(optional), automatic, lower, client, document);
    }

    /** This framework, which lies over those of other adapters. */
    public Framework over(Adapter... lower) {
        return new Framework(adapter, types, optionalTypes, automatic, Set.of(lower), client, document);
    }

    /** This framework as an HTTP client: {@code AUTO} generates its adapter only with {@code upstream}. */
    public Framework ofClient() {
        return new Framework(adapter, types, optionalTypes, automatic, lower, true, document);
    }

    /** This framework as one that publishes a document: {@code AUTO} generates its adapter only with that document. */
    public Framework publishing(Document published) {
        return new Framework(adapter, types, optionalTypes, automatic, lower, client, Optional.of(published));
    }

    /** Whether the adapter answers the failures of a server. */
    public boolean server() {
        return !client && document.isEmpty();
    }

    /** The first missing type, or nothing if the framework is present. */
    public Optional<String> missingFrom(ClassPath classPath) {
        for (String type : types) {
            if (!classPath.has(type)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
