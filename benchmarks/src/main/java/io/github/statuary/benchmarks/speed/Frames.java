package io.github.statuary.benchmarks.speed;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.CompilerControl;

/** A stack to throw through. */
final class Frames {

    private Frames() {}

    static Object thrown(int depth, Supplier<RuntimeException> source) {
        try {
            return dive(depth, source);
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    /** A frame of its own for each step. */
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static int dive(int frames, Supplier<RuntimeException> source) {
        if (frames == 0) {
            throw source.get();
        }
        return dive(frames - 1, source) + 1;
    }
}
