package com.acme.hardening.api;

import com.acme.hardening.Golden;
import com.acme.hardening.http.HttpStatus;
import com.acme.hardening.received.Upstream;
import io.github.statuary.GenerateHttpStatuses;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The public API is the committed one. A line that disappears or changes breaks users: their sources that use the annotations,
 * and code compiled against their generated classes. A new line is a new feature; a release rewrites the files, so that the
 * feature is kept from then on.
 */
class ApiTest {

    @Test
    void the_annotations_are_at_least_what_they_were() throws Exception {
        Golden.at("src/test/resources/annotations-api.txt").isWithin(ApiSignature.of(GenerateHttpStatuses.class));
    }

    @Test
    void what_is_generated_by_default_is_at_least_what_it_was() throws Exception {
        Golden.at("src/test/resources/generated-api.txt").isWithin(ApiSignature.of(HttpStatus.class));
    }

    @Test
    void the_client_side_is_at_least_what_it_was() throws Exception {
        Golden.at("src/test/resources/upstream-api.txt")
                .isWithin(ApiSignature.of(Upstream.class, Pattern.compile("Upstream.*|RetryAdvice.*")));
    }
}
