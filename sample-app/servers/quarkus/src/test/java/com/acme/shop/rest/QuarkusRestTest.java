package com.acme.shop.rest;

import com.acme.shop.OwnWordsContract;
import com.acme.shop.ReturnedContract;
import com.acme.shop.ReviewContract;
import com.acme.shop.Running;
import com.acme.shop.WireContract;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;

@QuarkusTest
class QuarkusRestTest extends WireContract implements OwnWordsContract, ReturnedContract, ReviewContract {

    @Override
    protected URI start() {
        return ConfigProvider.getConfig().getValue("test.url", URI.class);
    }

    /** Quarkus stops what it has started. */
    @Override
    protected void stop() {}

    @Override
    public boolean tellsTheKnownMethods() {
        return false;
    }

    @Override
    public boolean tellsTheKnownMediaType() {
        return false;
    }

    @Override
    public boolean answersWhateverIsAccepted() {
        return false;
    }

    /** A 423 is answered by the application's own mapper, as {@code QuarkusMapperTest} checks. */
    @Override
    public List<String> answeredByTheApplication() {
        return List.of("status-423");
    }

    @Override
    public Set<Integer> refusedByTheShop() {
        return Set.of(400);
    }

    /** Quarkus asks a wrapped exception of its own for a mapper, not for a response. */
    @Override
    public int statusInsideAWrapper() {
        return 500;
    }

    @Override
    public String whoLogsWhatComesTooLate() {
        return "the adapter";
    }

    @Override
    public Running startWithKiosk() {
        throw new UnsupportedOperationException();
    }

    /** As with loyalty points, in quarkus-catch-all. */
    @Override
    public Stream<DynamicTest> aMappingOfRuntimeExceptionIsForWhatNobodyElseAnswers() {
        return Stream.empty();
    }

    /** Quarkus takes every adapter that it finds, so the application with both packages is a module of its own. */
    @Override
    public Running startWithLoyalty() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stream<DynamicTest> bothPackagesAreAnswered() {
        return Stream.empty();
    }

    @Override
    public boolean keepsOtherFields(String begun) {
        return false;
    }
}
