package io.github.statuary.benchmarks.cost;

import io.github.statuary.benchmarks.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The peers, each with a number of small types of its kind, five properties each. */
final class PeerSubjects {

    private static final String COMPONENTS =
            "long id, String name, String email, double price, java.util.List<String> tags";

    private PeerSubjects() {}

    static List<Subject> all(int types) {
        List<Subject> peers = new ArrayList<>(near(types));
        peers.addAll(far(types));
        return peers;
    }

    /** Those whose cost is near ours; in a form of many rounds all. */
    static List<Subject> of(int types, Form form) {
        return hasAll(form) ? all(types) : near(types);
    }

    /** What to say of the peers that this form leaves out. */
    static String left(Form form) {
        return hasAll(form)
                ? ""
                : " Immutables and MapStruct cost far more than the others, so only the long form has them here.";
    }

    private static boolean hasAll(Form form) {
        return form.coldRounds() > 7;
    }

    /** Those whose cost is near ours. */
    static List<Subject> near(int types) {
        return List.of(
                subject(
                        "auto-value",
                        "AutoValue",
                        List.of(Jars.of("com.google.auto.value.processor.AutoValueProcessor")),
                        List.of(Jars.of("com.google.auto.value.AutoValue")),
                        types,
                        """
                        @com.google.auto.value.AutoValue
                        abstract class Item%d {
                            abstract long id();
                            abstract String name();
                            abstract String email();
                            abstract double price();
                            abstract java.util.List<String> tags();
                        }
                        """),
                subject(
                        "record-builder",
                        "RecordBuilder",
                        List.of(
                                Jars.of("io.soabase.recordbuilder.processor.RecordBuilderProcessor"),
                                Jars.of("io.soabase.recordbuilder.core.RecordBuilder"),
                                Jars.of("com.palantir.javapoet.JavaFile")),
                        List.of(Jars.of("io.soabase.recordbuilder.core.RecordBuilder")),
                        types,
                        "@io.soabase.recordbuilder.core.RecordBuilder\nrecord Item%d(" + COMPONENTS + ") {}\n"),
                subject(
                        "avaje-jsonb",
                        "avaje-jsonb",
                        List.of(Jars.of("io.avaje.jsonb.generator.JsonbProcessor"), Jars.of("io.avaje.jsonb.Json")),
                        List.of(Jars.of("io.avaje.jsonb.Json"), Jars.of("io.avaje.json.JsonAdapter")),
                        types,
                        "@io.avaje.jsonb.Json\npublic record Item%d(" + COMPONENTS + ") {}\n"));
    }

    private static List<Subject> far(int types) {
        return List.of(
                subject(
                        "immutables",
                        "Immutables",
                        List.of(Jars.of("org.immutables.value.Value")),
                        List.of(Jars.of("org.immutables.value.Value")),
                        types,
                        """
                        @org.immutables.value.Value.Immutable
                        interface Item%d {
                            long id();
                            String name();
                            String email();
                            double price();
                            java.util.List<String> tags();
                        }
                        """),
                subject(
                        "mapstruct",
                        "MapStruct",
                        List.of(Jars.of("org.mapstruct.ap.MappingProcessor"), Jars.of("org.mapstruct.Mapper")),
                        List.of(Jars.of("org.mapstruct.Mapper")),
                        types,
                        "@org.mapstruct.Mapper\ninterface Item%1$d {\n    To%1$d map(From%1$d from);\n}\n\n"
                                + "record From%1$d(" + COMPONENTS + ") {}\n\nrecord To%1$d(" + COMPONENTS + ") {}\n"));
    }

    private static Subject subject(
            String name, String label, List<Path> processorPath, List<Path> classPath, int types, String type) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < types; i++) {
            files.put("com/acme/items/Item" + i + ".java", "package com.acme.items;\n\n" + type.formatted(i));
        }
        return new Subject(name, label, false, false, processorPath, classPath, files);
    }
}
