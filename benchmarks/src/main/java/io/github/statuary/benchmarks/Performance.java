package io.github.statuary.benchmarks;

import io.github.statuary.benchmarks.cost.ColdCompileChapter;
import io.github.statuary.benchmarks.cost.EverythingChapter;
import io.github.statuary.benchmarks.cost.FirstResponseChapter;
import io.github.statuary.benchmarks.cost.ScaleChapter;
import io.github.statuary.benchmarks.cost.UpstreamCompileChapter;
import io.github.statuary.benchmarks.cost.WarmCompileChapter;
import io.github.statuary.benchmarks.documents.DocumentChapter;
import io.github.statuary.benchmarks.mapping.MappedStatusChapter;
import io.github.statuary.benchmarks.received.DecodeChapter;
import io.github.statuary.benchmarks.report.Machine;
import io.github.statuary.benchmarks.report.Measured;
import io.github.statuary.benchmarks.report.PerformancePage;
import io.github.statuary.benchmarks.requests.RequestChapter;
import io.github.statuary.benchmarks.resident.ResidentChapter;
import io.github.statuary.benchmarks.speed.JsonChapter;
import io.github.statuary.benchmarks.speed.StatusLookupChapter;
import io.github.statuary.benchmarks.speed.ThrowChapter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The command: measures the chapters and writes the page. */
public final class Performance {

    private static final List<Chapter> CHAPTERS = List.of(
            new StatusLookupChapter(),
            new MappedStatusChapter(),
            new JsonChapter(),
            new ThrowChapter(),
            new DecodeChapter(),
            new RequestChapter(),
            new DocumentChapter(),
            new ResidentChapter(),
            new ColdCompileChapter(),
            new WarmCompileChapter(),
            new ScaleChapter(),
            new UpstreamCompileChapter(),
            new EverythingChapter(),
            new FirstResponseChapter());

    private static final List<String> LIBRARIES = List.of(
            "com/linecorp/armeria/common/HttpStatus.class",
            "org/apache/hc/core5/http/HttpStatus.class",
            "io/micronaut/http/HttpStatus.class",
            "io/netty/handler/codec/http/HttpResponseStatus.class",
            "org/springframework/http/ProblemDetail.class",
            "jakarta/ws/rs/core/Response.class",
            "org/glassfish/jersey/server/ServerProperties.class",
            "io/javalin/Javalin.class",
            "io/helidon/webserver/WebServer.class",
            "org/springframework/web/servlet/DispatcherServlet.class",
            "org/springframework/web/reactive/DispatcherHandler.class",
            "reactor/netty/http/server/HttpServer.class",
            "io/vertx/ext/web/Router.class",
            "org/apache/catalina/startup/Tomcat.class",
            "com/fasterxml/jackson/databind/ObjectMapper.class",
            "tools/jackson/databind/ObjectMapper.class",
            "feign/Feign.class",
            "org/zalando/problem/Problem.class",
            "org/eclipse/yasson/JsonBindingProvider.class",
            "com/google/auto/value/processor/AutoValueProcessor.class",
            "org/immutables/value/Value.class",
            "io/soabase/recordbuilder/processor/RecordBuilderProcessor.class",
            "org/mapstruct/ap/MappingProcessor.class",
            "io/avaje/jsonb/generator/JsonbProcessor.class",
            "org/openjdk/jmh/Main.class");

    private Performance() {}

    /** @param arguments the form, the names of the chapters to measure or "all", the folder of the page */
    public static void main(String[] arguments) throws Exception {
        Form form = Form.named(arguments[0]);
        List<String> only = List.of(arguments[1].split(","));
        PerformancePage page = new PerformancePage(
                Path.of(arguments[2]), CHAPTERS.stream().map(Chapter::name).toList());
        for (Chapter chapter : CHAPTERS) {
            if (only.contains("all") || only.contains(chapter.name())) {
                Measured measured = new Measured(chapter.measure(form), arguments[0], LocalDate.now(ZoneOffset.UTC));
                page.write(measured, Machine.thisOne(LIBRARIES)); // each time, should a later one fail
            }
        }
    }
}
