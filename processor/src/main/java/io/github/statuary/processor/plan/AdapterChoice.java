package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;
import io.github.statuary.Document;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.ClassPath;
import io.github.statuary.processor.request.Request;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Chooses the adapters of a request, and what follows from them. */
final class AdapterChoice {

    private final List<Framework> frameworks;
    private final Request request;
    private final ClassPath classPath;

    AdapterChoice(List<Framework> frameworks, Request request, ClassPath classPath) {
        this.frameworks = frameworks;
        this.request = request;
        this.classPath = classPath;
    }

    /**
     * The adapters of one kind that are named, or that {@code AUTO} takes.
     *
     * @param clients whether the adapters of HTTP clients are meant, or the others
     */
    Set<Adapter> adapters(boolean clients, List<Mistake> mistakes) {
        List<Adapter> named = request.settings().adapters();
        Set<Adapter> adapters = EnumSet.noneOf(Adapter.class);
        Set<Adapter> underOthers = named.contains(Adapter.AUTO) ? underOthers() : Set.of();
        for (Framework framework : frameworks) {
            Adapter adapter = framework.adapter();
            if (framework.client() != clients) {
                continue;
            }
            boolean automatic = named.contains(Adapter.AUTO)
                    && framework.automatic()
                    && !underOthers.contains(adapter)
                    && isAskedFor(framework.document());
            if (automatic || named.contains(adapter)) {
                Optional<String> missing = framework.missingFrom(classPath);
                if (missing.isEmpty()) {
                    adapters.add(adapter);
                } else if (named.contains(adapter)) {
                    mistakes.add(Message.ADAPTER_WITHOUT_FRAMEWORK.at(request.place(), adapter, missing.get()));
                }
            }
        }
        return adapters;
    }

    private boolean isAskedFor(Optional<Document> document) {
        return document.isEmpty() || request.settings().documents().contains(document.get());
    }

    /** The documents that are asked for, and those that chosen adapters publish. */
    Set<Document> documents(Set<Adapter> adapters) {
        Set<Document> documents = EnumSet.noneOf(Document.class);
        documents.addAll(request.settings().documents());
        for (Framework framework : frameworks) {
            if (adapters.contains(framework.adapter())) {
                framework.document().ifPresent(documents::add);
            }
        }
        return documents;
    }

    /** The adapters of frameworks on which another framework of the class path is built. */
    private Set<Adapter> underOthers() {
        Set<Adapter> under = EnumSet.noneOf(Adapter.class);
        for (Framework framework : frameworks) {
            if (!framework.lower().isEmpty() && framework.missingFrom(classPath).isEmpty()) {
                under.addAll(framework.lower());
            }
        }
        return under;
    }

    /** The optional types of chosen adapters that are on the class path. */
    Set<String> optionalTypes(Set<Adapter> adapters, Set<Adapter> clients) {
        Set<String> present = new TreeSet<>();
        for (Framework framework : frameworks) {
            Adapter adapter = framework.adapter();
            boolean planned = adapters.contains(adapter) || clients.contains(adapter);
            for (String type : planned ? framework.optionalTypes() : List.<String>of()) {
                if (classPath.has(type)) {
                    present.add(type);
                }
            }
        }
        return present;
    }
}
