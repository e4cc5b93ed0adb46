package io.github.statuary.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.StackTraces;
import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.emit.SourceText;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.face.ProblemsGenerator;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.Planner;
import io.github.statuary.processor.plan.StandardCore;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Claims;
import io.github.statuary.processor.request.ClassPath;
import io.github.statuary.processor.request.LocaleSettings;
import io.github.statuary.processor.request.Request;
import io.github.statuary.processor.request.Settings;
import io.github.statuary.processor.request.UpstreamSettings;
import io.github.statuary.processor.request.UsedPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The kept sources of types that follow from a catalog are what the generators write for the default annotation. The property
 * {@code golden.refresh=true} writes them anew.
 */
class KeptSourcesTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("core/src/main/java");

    private static final String MARKER = "/*{marker*/\n";

    @Test
    void are_what_the_generators_write_for_the_default_annotation() throws IOException {
        Map<String, String> generated = sources(StandardCore.NONE);
        assertThat(generated).hasSizeGreaterThan(40).containsKeys("HttpStatus", "ExceptionsByCode");
        for (Map.Entry<String, String> type : generated.entrySet()) {
            Path file = file(type.getKey());
            if (Boolean.getBoolean("golden.refresh")) {
                Files.writeString(file, type.getValue());
            }
            assertThat(Files.readString(file)).as(type.getKey()).isEqualTo(type.getValue());
        }
    }

    /** The marker lies in a hole that is always filled. */
    @Test
    void say_on_Problems_what_the_generator_says() throws IOException {
        Path file = file(CoreTypes.PROBLEMS);
        String generated = new SourceText(plan(StandardCore.NONE), "Statuary")
                .of(new ProblemsGenerator().generate(plan(StandardCore.NONE)).get(0));
        String marker = generated.substring(generated.indexOf("@GeneratedPackage"), generated.indexOf("\npublic"));
        String kept = Files.readString(file);
        String before = kept.substring(0, kept.indexOf(MARKER) + MARKER.length());
        String behind = kept.substring(kept.indexOf("\n/*}*/\npublic"));
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(file, before + marker + behind);
        }
        assertThat(Files.readString(file)).isEqualTo(before + marker + behind);
    }

    @Test
    void are_all_that_the_default_annotation_is_given() throws IOException {
        assertThat(sources(StandardCore.of(BundledCatalog.load()))).isEmpty();
    }

    /** The generated types that are not copied, by their names, with the text of their kept sources. */
    private static Map<String, String> sources(StandardCore standardCore) {
        GenerationPlan plan = plan(standardCore);
        Map<String, String> sources = new TreeMap<>();
        for (Generator generator : new Generators().of(plan)) {
            if (generator.appliesTo(plan)) {
                for (GeneratedType type : generator.generate(plan)) {
                    if (!(type.content() instanceof GeneratedType.Copied)) {
                        String text = new SourceText(plan, "Statuary").of(type);
                        sources.put(type.name(), text.substring(text.indexOf('\n') + 1));
                    }
                }
            }
        }
        return sources;
    }

    private static GenerationPlan plan(StandardCore standardCore) {
        List<Mistake> mistakes = new ArrayList<>();
        Catalog bundled = BundledCatalog.load();
        GenerationPlan plan = new Planner(new Generators().frameworks(defaultAnnotation()), standardCore)
                .plan(defaultAnnotation(), bundled, new Catalog(List.of(), List.of()), new NoFramework(), mistakes);
        assertThat(mistakes).isEmpty();
        return plan;
    }

    private static Request defaultAnnotation() {
        Settings settings = new Settings(
                List.of(),
                List.of(),
                List.of(),
                StackTraces.ALWAYS,
                false,
                Optional.empty(),
                "",
                "Exception",
                true,
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                UpstreamSettings.NONE,
                LocaleSettings.NONE);
        return new Request(KeptSource.PACKAGE, settings, Claims.NONE, UsedPackages.NONE, Place.NOWHERE);
    }

    private static Path file(String name) {
        return SOURCES.resolve(KeptSource.PACKAGE.replace('.', '/')).resolve(name + ".java");
    }

    /** A class path with the JDK on it and nothing else. */
    private static final class NoFramework implements ClassPath {

        @Override
        public boolean has(String qualifiedName) {
            return qualifiedName.startsWith("javax.annotation.processing.");
        }

        @Override
        public Set<String> sourceTypes() {
            return Set.of();
        }

        @Override
        public boolean inNamedModule() {
            return false;
        }

        @Override
        public int sourceLevel() {
            return 17;
        }
    }
}
