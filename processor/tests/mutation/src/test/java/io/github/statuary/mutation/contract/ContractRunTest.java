package io.github.statuary.mutation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** The result of a run of a contract. */
class ContractRunTest {

    @BeforeEach
    void forget() {
        Contracts.RUN.clear();
    }

    @Test
    void a_contract_that_holds_has_no_failure() throws Exception {
        assertThat(run("Holding")).isEmpty();
        assertThat(Contracts.RUN).containsExactly("holds");
    }

    @Test
    void nothing_runs_after_the_first_failure() throws Exception {
        assertThat(run("Failing"))
                .hasValueSatisfying(failure ->
                        assertThat(failure.getTestIdentifier().getDisplayName()).isEqualTo("b1"));
        assertThat(Contracts.RUN).containsExactly("a", "b1");
    }

    @Test
    void a_case_that_is_not_for_the_server_ends_nothing() throws Exception {
        assertThat(run("Assuming"))
                .hasValueSatisfying(failure ->
                        assertThat(failure.getTestIdentifier().getDisplayName()).isEqualTo("b()"));
        assertThat(Contracts.RUN).containsExactly("a", "b");
    }

    @Test
    void a_server_that_does_not_start_is_a_failure() throws Exception {
        assertThat(run("Serverless"))
                .hasValueSatisfying(
                        failure -> assertThat(failure.getException()).hasMessage("no server"));
        assertThat(Contracts.RUN).isEmpty();
    }

    @Test
    void no_contract_is_no_contract_that_holds() {
        assertThatIllegalStateException().isThrownBy(() -> run("Missing")).withMessageContaining("There is no test");
    }

    private static Optional<Failure> run(String name) throws URISyntaxException {
        Path classes = Path.of(Contracts.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ContractRun.firstFailure(classes, ".*Contracts\\$" + name);
    }
}
