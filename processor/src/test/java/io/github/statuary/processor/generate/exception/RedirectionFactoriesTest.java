package io.github.statuary.processor.generate.exception;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.processor.generate.GeneratedType.Copied;
import io.github.statuary.processor.generate.KeptSource;
import org.junit.jupiter.api.Test;

class RedirectionFactoriesTest {

    @Test
    void the_kept_factories_are_those_of_the_bundled_catalog() {
        String factories = RedirectionFactories.of(
                BranchExceptionGenerator.redirections(BundledCatalog.load().statuses()));

        Copied kept =
                (Copied) KeptSource.ofCore("com.acme", "RedirectionException").content();
        assertThat(kept.text()).contains("\n    " + factories + "\n");
        assertThat(factories).contains("movedPermanently(URI location)", "permanentRedirect(URI location)");
    }
}
