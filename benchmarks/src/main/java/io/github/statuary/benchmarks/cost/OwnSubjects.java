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
    private static final String LOCK_FILE = "com/acme/shop/http/problems.lock.yaml";
    private static final String EVERY_DOCUMENT = Arrays.stream(Document.values())
            .map(document -> "io.github.statuary.Document." + document)
            .collect(Collectors.joining(", ", "documents = {", "}"));

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

    /** A core for packages of other jars. */
    static Subject errors() {
        return subject("errors", "the core of another jar", Map.of("com/acme/errors/package-info.java", """
                @io.github.statuary.GenerateHttpStatuses(adapters = {})
                package com.acme.errors;
                """));
    }

    /**
     * A package over the core of another jar, and nothing else.
     *
     * @param errors the jar
     */
    static Subject overCore(Path errors) {
        return overCore("statuary-core", "Statuary, `core` of another jar, `adapters = {}`", ", adapters = {}", errors);
    }

    /** The same, where the processor looks for frameworks and says that there is none. */
    static Subject overCoreWithoutFramework(Path errors) {
        return overCore("statuary-core-auto", "Statuary, `core` of another jar", "", errors);
    }

    private static Subject overCore(String name, String label, String more, Path errors) {
        return new Subject(
                name,
                label,
                true,
                false,
                List.of(PROCESSOR),
                List.of(ANNOTATIONS, errors),
                Map.of(PACKAGE_FILE, PACKAGE.formatted("(core = com.acme.errors.HttpStatus.class" + more + ")")));
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

    /** The same with a lock that is compared. */
    static Subject withLock(int problems) {
        Map<String, String> files = new LinkedHashMap<>(statuary(problems).files());
        files.put(LOCK_FILE, ManyProblems.lock(problems));
        return subject("statuary-" + problems + "-lock", "Statuary, " + problems + " problem types, a lock", files);
    }

    /** The same with every document, too. */
    static Subject withLockAndDocuments(int problems) {
        Map<String, String> files = new LinkedHashMap<>(withLock(problems).files());
        files.put(PACKAGE_FILE, PACKAGE.formatted("(catalogs = \"problems.yaml\", " + EVERY_DOCUMENT + ")"));
        return subject(
                "statuary-" + problems + "-documents",
                "Statuary, " + problems + " problem types, a lock, every document",
                files);
    }

    /** The same with the client side, too. */
    static Subject everything(int problems) {
        Map<String, String> files = new LinkedHashMap<>(withLock(problems).files());
        files.put(
                PACKAGE_FILE,
                PACKAGE.formatted("(catalogs = \"problems.yaml\", upstream = true, " + EVERY_DOCUMENT + ")"));
        return subject("everything-" + problems, "Statuary, " + problems + " problem types, everything on", files);
    }

    /** A processor that writes the files that Statuary writes. */
    static Subject floor(Workplace workplace) throws IOException {
        return floor("floor", "the same files from a constant, the floor", workplace);
    }

    /** A processor that writes the file that Statuary writes over another core. */
    static Subject floorOverCore(Workplace workplace) throws IOException {
        return floor("floor-core", "the one file over another core from a constant", workplace);
    }

    private static Subject floor(String name, String label, Workplace workplace) throws IOException {
        byte[] files = FloorProcessor.files(workplace.generated());
        Path jar = Jars.processor(
                workplace.folder().resolve("floor.jar"), FloorProcessor.class, Map.of(FloorProcessor.FILES, files));
        return reference(name, label, jar, workplace);
    }

    static Subject noOp(Workplace workplace) throws IOException {
        Path jar = Jars.processor(workplace.folder().resolve("no-op.jar"), NoOpProcessor.class, Map.of());
        return reference("no-op", "a processor that does nothing", jar, workplace);
    }

    private static Subject subject(String name, String label, Map<String, String> files) {
        return new Subject(name, label, true, false, List.of(PROCESSOR), List.of(ANNOTATIONS), files);
    }

    /** A limit, measured with the sources of a workplace. */
    private static Subject reference(String name, String label, Path jar, Workplace workplace) {
        return new Subject(
                name,
                label,
                false,
                true,
                List.of(jar),
                workplace.subject().classPath(),
                workplace.subject().files());
    }
}
