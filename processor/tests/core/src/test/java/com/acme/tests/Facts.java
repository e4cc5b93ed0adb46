package com.acme.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The facts about HTTP statuses, collected independently of the catalog, as rows of comma-separated values. */
final class Facts {

    private Facts() {}

    /** The rows, each a map from the column's name to the value. */
    static List<Map<String, String>> read(String name) {
        try (InputStream file = Objects.requireNonNull(Facts.class.getResourceAsStream("/facts/" + name), name);
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The registry without temporary and unused codes: the 61 codes of the default set. */
    static List<Map<String, String>> registry() {
        return read("iana-http-status-codes.csv").stream()
                .filter(row -> !List.of("104", "306", "418").contains(row.get("Value")))
                .toList();
    }
}
