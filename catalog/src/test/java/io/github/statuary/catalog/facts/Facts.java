package io.github.statuary.catalog.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of facts that the catalog is checked against, row by row. */
public final class Facts {

    private Facts() {}

    public static List<CSVRecord> iana() {
        return rows("iana-http-status-codes.csv");
    }

    public static List<CSVRecord> statuses() {
        return rows("status-facts.csv");
    }

    public static List<CSVRecord> article() {
        return rows("seed-reconciliation.csv");
    }

    public static List<CSVRecord> unofficial() {
        return rows("unofficial-statuses.csv");
    }

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream stream = Facts.class.getResourceAsStream("/facts/" + file);
                CSVParser parser = format.parse(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
