package com.acme.shop;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Until it ends, what is logged is written nowhere. */
@FunctionalInterface
interface Silence {

    void end();

    /** Of the handlers of {@code java.util.logging}. */
    static Silence ofTheJdk() {
        Map<Handler, Level> levels = new HashMap<>();
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            levels.put(handler, handler.getLevel());
            handler.setLevel(Level.OFF);
        }
        return () -> levels.forEach(Handler::setLevel);
    }
}
