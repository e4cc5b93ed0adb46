package com.acme.shop;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The server holds out: many mixed failing requests over kept-alive connections. {@code .ci/soak} switches it on. */
interface SoakContract extends ErrorContract, PagesContract, RefusalContract {

    @Test
    @Tag("soak")
    @EnabledIfSystemProperty(named = "soak.requests", matches = "[1-9][0-9]*")
    default void manyFailuresAreAnswered() throws Exception {
        URI server = wire().server();
        Silence silence = silence();
        SoakFindings findings;
        try {
            findings =
                    new Soak(server, PATIENCE, new SoakMix(this).requests()).send(Integer.getInteger("soak.requests"));
        } finally {
            silence.end();
        }
        Path report =
                Path.of(System.getProperty("soak.reports"), Mode.TODAY.name().toLowerCase(Locale.ROOT));
        Files.createDirectories(report.getParent());
        Files.writeString(report, findings.row(System.getProperty("soak.server"), Mode.TODAY));
        findings.areNone();
    }
}
