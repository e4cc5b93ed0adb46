package com.acme.untouched;

import org.junit.jupiter.api.Nested;

class UntouchedTest {
    @Nested
    class OnJavalin extends UntouchedContract {
        @Override
        App start() {
            return JavalinApp.start();
        }
    }

    @Nested
    class OnJersey extends UntouchedContract {
        @Override
        App start() {
            return JerseyApp.start();
        }
    }

    @Nested
    class OnSpring extends UntouchedContract {
        @Override
        App start() {
            return SpringApp.start();
        }
    }

    @Nested
    class OnVertx extends UntouchedContract {
        @Override
        App start() {
            return VertxApp.start();
        }
    }
}
