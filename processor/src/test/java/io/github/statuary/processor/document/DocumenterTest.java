package io.github.statuary.processor.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.palantir.javapoet.ClassName;
import io.github.statuary.StackTraces;
import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.LogPolicy;
import io.github.statuary.catalog.read.CatalogReader;
import io.github.statuary.catalog.read.CatalogReading;
import io.github.statuary.catalog.yaml.CatalogSource;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.Planner;
import io.github.statuary.processor.plan.StandardCore;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Claims;
import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.ClassFacts.Access;
import io.github.statuary.processor.request.ClassPath;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.LocaleSettings;
import io.github.statuary.processor.request.MemberClaim;
import io.github.statuary.processor.request.ProblemClaim;
import io.github.statuary.processor.request.Request;
import io.github.statuary.processor.request.Settings;
import io.github.statuary.processor.request.UpstreamSettings;
import io.github.statuary.processor.request.UsedPackages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumenterTest {

    private static final String CATALOG = """
            base: https://api.acme.com/problems/
            language: en-GB
            problems:
              out-of-credit:
                status: 403
                title: You do not have enough credit.
                detail: Your balance is {balance}.
                description: For the page.
                resolution: Top up.
                deprecated: Use insufficient-funds.
                draft: true
                retryable: if-idempotent
                family: Payment
                requires: [X-Account]
                example: { balance: 30 }
                fields:
                  balance: { type: decimal, description: What is left. }
                  accounts: { type: list<uri>, required: false }
                  ledgerMark: { type: "enum [redMark, blueMark]", visibility: log-only, description: A markedText. }
                  pinMark: { type: string, visibility: secret }
              a-token-is-missing: { status: 401, title: Log in. }
              card-expired: { retired: true, title: Expired., type: "https://pay.acme.com/expired" }
            """;

    @Test
    void a_problem_type_of_a_catalog_has_its_public_facts() {
        DocumentModel model = model(CATALOG, List.of());

        assertThat(model.packageName()).isEqualTo("com.acme");
        assertThat(model.base()).contains("https://api.acme.com/problems/");
        assertThat(model.language()).isEqualTo("en-GB");
        assertThat(model.problems())
                .extracting(problem -> problem.type().toString())
                .containsExactly(
                        "https://api.acme.com/problems/a-token-is-missing",
                        "https://api.acme.com/problems/out-of-credit");
        DocumentedProblem problem = model.problems().get(1);
        assertThat(problem.name()).isEqualTo("OutOfCredit");
        assertThat(problem.key()).contains("out-of-credit");
        assertThat(problem.draft()).isTrue();
        assertThat(problem.deprecated()).contains("Use insufficient-funds.");
        assertThat(problem.headers()).containsExactly("X-Account");
        assertThat(problem.classes()).containsExactly("com.acme.OutOfCreditException");
        assertThat(problem.members())
                .extracting(PublicMember::name, PublicMember::required, PublicMember::description)
                .containsExactly(tuple("balance", true, "What is left."), tuple("accounts", false, ""));
    }

    @Test
    void the_header_fields_of_the_status_are_there_too() {
        assertThat(model(CATALOG, List.of()).problems().get(0).headers()).containsExactly("WWW-Authenticate");
    }

    @Test
    void a_retired_type_is_apart() {
        assertThat(model(CATALOG, List.of()).retired()).singleElement().satisfies(retired -> {
            assertThat(retired.type()).hasToString("https://pay.acme.com/expired");
            assertThat(retired.key()).isEqualTo("card-expired");
        });
    }

    @Test
    void nothing_that_is_log_only_or_secret_is_in_the_model() {
        assertThat(model(CATALOG, List.of()).toString()).doesNotContainIgnoringCase("mark");
    }

    @Test
    void a_mapped_class_with_a_type_of_its_own_is_there() {
        DocumentModel model = model(
                CATALOG,
                List.of(
                        claim("OrderNotFoundException", Optional.of("order-not-found"), 404, true),
                        claim("Typeless", Optional.empty(), 404, true)));

        assertThat(model.problems()).hasSize(3);
        DocumentedProblem problem = model.problems().get(1);
        assertThat(problem.type()).hasToString("https://api.acme.com/problems/order-not-found");
        assertThat(problem.name()).isEqualTo("OrderNotFound");
        assertThat(problem.key()).isEmpty();
        assertThat(problem.title()).isEqualTo("Not Found");
        assertThat(problem.headers()).containsExactly("Retry-After");
        assertThat(problem.members()).containsExactly(new PublicMember("balance", Scalar.INT, true, ""));
    }

    @Test
    void of_two_classes_with_one_type_only_what_both_send_is_certain() {
        DocumentModel model = model(
                CATALOG,
                List.of(
                        claim("First", Optional.of("order-not-found"), 404, true),
                        claim("Second", Optional.of("order-not-found"), 404, false)));

        DocumentedProblem problem = model.problems().get(1);
        assertThat(problem.classes()).containsExactly("com.acme.First", "com.acme.Second");
        assertThat(problem.members()).containsExactly(new PublicMember("balance", Scalar.INT, false, ""));
    }

    private static ProblemClaim claim(String className, Optional<String> type, int status, boolean primitive) {
        ClassName name = ClassName.get("com.acme", className);
        ClassFacts facts = new ClassFacts(
                name,
                name,
                name.canonicalName(),
                Access.PUBLIC,
                false,
                true,
                Set.of(),
                List.of("java.lang.RuntimeException"),
                Optional.empty(),
                Optional.empty(),
                Place.NOWHERE);
        MemberClaim member = new MemberClaim(
                "balance",
                "balance()",
                Scalar.INT,
                true,
                primitive,
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Place.NOWHERE);
        return new ProblemClaim(
                facts,
                Place.NOWHERE,
                given(status),
                type.map(DocumenterTest::given),
                Optional.empty(),
                Optional.empty(),
                List.of(given("Retry-After: 120")),
                List.of(member),
                LogPolicy.NONE);
    }

    private static <T> Given<T> given(T value) {
        return new Given<>(value, Place.NOWHERE);
    }

    private static DocumentModel model(String yaml, List<ProblemClaim> claims) {
        Catalog bundled = BundledCatalog.load();
        CatalogReading reading =
                CatalogReader.read(List.of(CatalogSource.of("problems.yaml", yaml.getBytes(UTF_8))), bundled);
        assertThat(reading.mistakes()).isEmpty();
        Settings settings = new Settings(
                List.of("problems.yaml"),
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
        Request request = new Request(
                "com.acme",
                settings,
                new Claims(claims, List.of(), List.of(), List.of(), List.of()),
                UsedPackages.NONE,
                Place.NOWHERE);
        List<Mistake> mistakes = new ArrayList<>();
        GenerationPlan plan = new Planner(List.of(), StandardCore.NONE)
                .plan(request, reading.catalog(), new Catalog(List.of(), List.of()), new NoClasses(), mistakes);
        assertThat(mistakes).isEmpty();
        return Documenter.document(plan);
    }

    private record NoClasses() implements ClassPath {

        @Override
        public boolean has(String qualifiedName) {
            return false;
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
