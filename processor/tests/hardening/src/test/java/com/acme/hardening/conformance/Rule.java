package com.acme.hardening.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of the protocol.
 *
 * @param section the heading that it stands under
 * @param keyword how strong it is, in the words of the RFC; empty for a fact
 * @param exemption why it does not apply here, if it does not
 */
record Rule(String section, String id, String keyword, String text, Optional<String> exemption) {

    /** All rules in their order. */
    static List<Rule> all() throws IOException {
        try (InputStream file = Rule.class.getResourceAsStream("/rules.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            String[] section = {""};
            return text.lines()
                    .peek(line -> section[0] = line.startsWith("# ") ? line.substring(2) : section[0])
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(section[0], line.split("\\|")))
                    .toList();
        }
    }

    private static Rule of(String section, String[] columns) {
        return new Rule(
                section,
                columns[0].strip(),
                columns[1].strip(),
                columns[2].strip(),
                columns.length == 3 ? Optional.empty() : Optional.of(columns[3].strip()));
    }
}
