package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the shop does on the wire, on every server. A server's test extends this and says how to start and
 * stop it; the server is started once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WireContract
        implements AnswerContract,
                CatchAllContract,
                ConnectionContract,
                ErrorContract,
                ExplicitStatusContract,
                GivenUpContract,
                Http2Contract,
                KeptAliveContract,
                LogContract,
                OtherWaysContract,
                PagesContract,
                ReceivedByClientContract,
                ReceivedContract,
                RefusalContract,
                SoakContract,
                TwoPackagesContract {
    private Wire wire;

    /** Starts the server on a free port of the loopback interface and gives its address. */
    protected abstract URI start() throws Exception;

    protected abstract void stop() throws Exception;

    @BeforeAll
    final void open() throws Exception {
        wire = new Wire(start());
    }

    @AfterAll
    final void close() throws Exception {
        stop();
    }

    @Test
    final void everyKnownFailureIsACase() {
        List<String> cases = Stream.of(
                        CatchAllContract.names(),
                        GivenUpContract.names(),
                        Http2Contract.names(),
                        KeptAliveContract.names(),
                        OtherWaysContract.names(),
                        TwoPackagesContract.names())
                .flatMap(names -> names)
                .toList();
        assertThat(knownToFail())
                .allSatisfy(name -> assertThat(cases).contains(name.replaceFirst("^((on|off): )?(untried: )?", "")));
    }

    @Override
    public final Wire wire() {
        return wire;
    }
}
