package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Retryable;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.report.UpstreamMessage;
import io.github.statuary.processor.request.CoreStatus;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.KnownPackage;
import io.github.statuary.processor.request.Request;
import io.github.statuary.processor.request.UpstreamSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Decides about the client side of a package. */
final class UpstreamPlanner {

    private final Request request;
    private final List<Mistake> mistakes;

    UpstreamPlanner(Request request, List<Mistake> mistakes) {
        this.request = request;
        this.mistakes = mistakes;
    }

    /**
     * The plan.
     *
     * @param wanted whether the package asks for a client side
     * @param exceptions the classes of the statuses, if the core is in this package
     * @param problems the problem types of this package
     * @param catalog the catalog of this package
     * @param statuses the statuses of this package
     * @param ofServices the catalog of the services that are called
     * @param clients the HTTP clients to generate adapters for
     */
    UpstreamPlan plan(
            boolean wanted,
            List<StatusException> exceptions,
            List<ProblemException> problems,
            Catalog catalog,
            List<Status> statuses,
            Catalog ofServices,
            Set<Adapter> clients) {
        UpstreamSettings settings = request.settings().upstream();
        Optional<KnownPackage> core = request.used().core();
        if (!wanted) {
            if (!settings.headers().isEmpty()) {
                Place first = settings.headers().get(0).place();
                if (first.element() != null) { // an option is for all modules of a build
                    mistakes.add(UpstreamMessage.HEADERS_WITHOUT_UPSTREAM.at(first));
                }
            }
            return UpstreamPlan.notGenerated(core.isPresent() && core.get().upstream());
        }
        if (core.isPresent() && !core.get().upstream()) {
            Given<String> asked = settings.asked().orElse(new Given<>("The adapter of a client", request.place()));
            mistakes.add(UpstreamMessage.WITHOUT_CORE.at(
                    asked.place(), asked.value(), core.get().name()));
            return UpstreamPlan.NONE;
        }
        UpstreamNames names = new UpstreamNames();
        List<UpstreamType> types = types(superclasses(exceptions), problems, ofServices.problemTypes(), names);
        Map<String, String> families = families(types, names);
        return new UpstreamPlan(
                true,
                true,
                settings.headers().stream().map(Given::value).distinct().toList(),
                types,
                objects(catalog, types, true, names),
                objects(ofServices, types, false, names),
                families,
                retryable(statuses, ofServices),
                others(),
                clients);
    }

    private Map<Integer, String> superclasses(List<StatusException> exceptions) {
        Map<Integer, String> superclasses = new HashMap<>();
        for (StatusException exception : exceptions) {
            superclasses.put(
                    exception.status().code(),
                    UpstreamNames.ofStatus(exception.status().name()));
        }
        for (CoreStatus status :
                request.used().core().map(KnownPackage::statuses).orElse(List.of())) {
            if (status.exception().isPresent()) {
                superclasses.put(status.code(), UpstreamNames.ofStatus(status.name()));
            }
        }
        return superclasses;
    }

    private List<UpstreamType> types(
            Map<Integer, String> superclasses,
            List<ProblemException> problems,
            List<ProblemType> ofServices,
            UpstreamNames names) {
        List<UpstreamType> types = new ArrayList<>();
        Map<String, UpstreamType> bySlug = new HashMap<>();
        Map<URI, String> slugs = new HashMap<>();
        for (ProblemException problem : problems) {
            UpstreamType type = type(problem.type(), superclasses, names, Optional.of(problem));
            types.add(type);
            bySlug.put(problem.type().slug(), type);
            slugs.put(problem.type().type(), problem.type().slug());
        }
        for (ProblemType problem : ofServices) {
            UpstreamType sameKey = bySlug.get(problem.slug());
            String sameType = slugs.get(problem.type());
            if (sameType != null) {
                mistakes.add(UpstreamMessage.TYPE_TWICE.at(
                        request.place(), problem.position(), problem.slug(), problem.type(), sameType));
            } else if (sameKey != null) {
                mistakes.add(UpstreamMessage.KEY_TWICE.at(
                        request.place(), problem.position(), problem.slug(), sameKey.name(), core()));
            } else {
                types.add(type(problem, superclasses, names, Optional.empty()));
            }
        }
        return types;
    }

    private static UpstreamType type(
            ProblemType type, Map<Integer, String> superclasses, UpstreamNames names, Optional<ProblemException> own) {
        String branch = type.status() < 500 ? "ClientError" : "ServerError";
        return new UpstreamType(type, names.of(type), superclasses.getOrDefault(type.status(), branch), own);
    }

    private static UpstreamObjects objects(
            Catalog catalog, List<UpstreamType> types, boolean own, UpstreamNames names) {
        List<ProblemType> problems = types.stream()
                .filter(type -> type.own().isPresent() == own)
                .map(UpstreamType::type)
                .toList();
        return UpstreamObjects.of(catalog.objects(), problems, names);
    }

    private static Map<String, String> families(List<UpstreamType> types, UpstreamNames names) {
        Map<String, String> families = new TreeMap<>();
        for (UpstreamType type : types) {
            type.type().family().ifPresent(family -> families.put(family, ""));
        }
        families.replaceAll((family, none) -> names.ofFamily(family));
        return families;
    }

    /** A service itself knows best. */
    private static Map<Integer, Retryable> retryable(List<Status> statuses, Catalog ofServices) {
        Map<Integer, Retryable> retryable = new TreeMap<>();
        for (Status status : statuses) {
            status.declaredRetryable().ifPresent(declared -> retryable.put(status.code(), declared));
        }
        for (Status status : ofServices.statuses()) {
            status.declaredRetryable().ifPresent(declared -> retryable.put(status.code(), declared));
        }
        return retryable;
    }

    private String core() {
        return request.used().core().map(KnownPackage::name).orElse(request.packageName());
    }

    private List<String> others() {
        List<String> others = new ArrayList<>();
        for (KnownPackage used : request.used().direct()) {
            if (used.upstream()) {
                others.add(used.name());
            }
        }
        request.used().core().ifPresent(core -> others.add(core.name()));
        return others;
    }
}
