package io.github.statuary.benchmarks.cost;

import io.github.statuary.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statuary itself, and what limits it from below. */
final class OwnSubjects {

    private static final Path PROCESSOR = Jars.of("io.github.statuary.processor.StatuaryProcessor");
    private static final Path ANNOTATIONS = Jars.of("io.github.statuary.GenerateHttpStatuses");
    /** A type of each jar that the adapter is compiled against. */
    private static final List<String> SPRING_WEB_MVC = List.of(
            "jakarta.servlet.http.HttpServletResponse",
            "org.springframework.beans.factory.ObjectProvider",
            "org.springframework.core.annotation.Order",
            "org.springframework.stereotype.Component",
            "org.springframework.web.bind.annotation.RestControllerAdvice",
            "org.springframework.web.servlet.DispatcherServlet");

    private static final String PACKAGE = """
            @io.github.statuary.GenerateHttpStatuses%s
            package com.acme.shop.http;
            """;
    private static final String PACKAGE_FILE = "com/acme/shop/http/package-info.java";

    private OwnSubjects() {}

    /** The default annotation. */
    static Subject statuary() {
        return subject("statuary", "Statuary", Map.of(PACKAGE_FILE, PACKAGE.formatted("")));
    }

    /** An attribute that changes one word in three types of the core. */
    static Subject withoutStackTraces() {
        return subject(
                "statuary-never",
                "Statuary, `stackTraces = NEVER`",
                Map.of(PACKAGE_FILE, PACKAGE.formatted("(stackTraces = io.github.statuary.StackTraces.NEVER)")));
    }

    /** The default annotation where Spring Web MVC is on the class path, so that there is an adapter, too. */
    static Subject withSpringWebMvc() {
        List<Path> classPath = new ArrayList<>(List.of(ANNOTATIONS));
        for (String type : SPRING_WEB_MVC) {
            classPath.add(Jars.of(type));
        }
        return new Subject(
                "statuary-spring",
                "Statuary, Spring Web MVC on the class path",
                true,
                false,
                List.of(PROCESSOR),
                List.copyOf(classPath),
                statuary().files());
    }

    /** The default annotation with a client side. */
    static Subject withUpstream() {
        return subject(
                "statuary-upstream",
                "Statuary, `upstream = true`",
                Map.of(PACKAGE_FILE, PACKAGE.formatted("(upstream = true)")));
    }

    /** A catalog with a number of problem types, and a client side. */
    static Subject withUpstream(int problems) {
        Map<String, String> files = new LinkedHashMap<>(statuary(problems).files());
        files.put(PACKAGE_FILE, PACKAGE.formatted("(catalogs = \"problems.yaml\", upstream = true)"));
        return subject(
                "statuary-" + problems + "-upstream",
                "Statuary, " + problems + " problem types, `upstream = true`",
                files);
    }

    /** A catalog with a number of problem types. */
    static Subject statuary(int problems) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PACKAGE_FILE, PACKAGE.formatted("(catalogs = \"problems.yaml\")"));
        files.put("com/acme/shop/http/problems.yaml", ManyProblems.catalog(problems));
        return subject("statuary-" + problems, "Statuary, " + problems + " problem types", files);
    }

    /** The same with a lock, every document and the client side. */
    static Subject everything(int problems) {
        String documents = Arrays.stream(Document.values())
                .map(document -> "io.github.statuary.Document." + document)
                .collect(Collectors.joining(", "));
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                PACKAGE_FILE,
                PACKAGE.formatted("(catalogs = \"problems.yaml\", upstream = true, documents = {" + documents + "})"));
        files.put("com/acme/shop/http/problems.yaml", ManyProblems.catalog(problems));
        files.put("com/acme/shop/http/problems.lock.yaml", ManyProblems.lock(problems));
        return subject("everything-" + problems, "Statuary, " + problems + " problem types, everything on", files);
    }

    /** A processor that writes the files that Statuary writes. */
    static Subject floor(Workplace workplace) throws IOException {
        byte[] files = FloorProcessor.files(workplace.generated());
        Path jar = Jars.processor(
                workplace.folder().resolve("floor.jar"), FloorProcessor.class, Map.of(FloorProcessor.FILES, files));
        return reference("floor", "the same files from a constant, the floor", jar);
    }

    static Subject noOp(Workplace workplace) throws IOException {
        Path jar = Jars.processor(workplace.folder().resolve("no-op.jar"), NoOpProcessor.class, Map.of());
        return reference("no-op", "a processor that does nothing", jar);
    }

    private static Subject subject(String name, String label, Map<String, String> files) {
        return new Subject(name, label, true, false, List.of(PROCESSOR), List.of(ANNOTATIONS), files);
    }

    private static Subject reference(String name, String label, Path jar) {
        return new Subject(
                name,
                label,
                false,
                true,
                List.of(jar),
                List.of(ANNOTATIONS),
                statuary().files());
    }
}
