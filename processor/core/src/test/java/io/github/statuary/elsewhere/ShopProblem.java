package io.github.statuary.elsewhere;

import io.github.statuary.core.UpstreamProblem;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The data of problem types, as a package over the core of another package has it. */
public sealed interface ShopProblem extends UpstreamProblem.OfAnotherPackage {

    record OutOfCredit(BigDecimal balance, BigDecimal cost, List<URI> accounts) implements ShopProblem {}

    record Busy() implements ShopProblem {}

    record Refused(Line line, List<Line> lines) implements ShopProblem {}

    record Line(String article, Integer amount) {}

    record EveryKind(
            String text,
            boolean bool,
            int int32,
            long int64,
            BigDecimal decimal,
            double float64,
            URI uri,
            UUID uuid,
            LocalDate date,
            Instant dateTime,
            Duration duration,
            Size size,
            List<Size> sizes,
            Map<String, List<Integer>> counts)
            implements ShopProblem {}

    enum Size {
        SMALL("s"),
        EXTRA_LARGE("x-l");

        private final String word;

        Size(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
