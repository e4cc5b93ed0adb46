package io.github.statuary.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.statuary.processor.lock.LockReader;
import io.github.statuary.processor.lock.LockReading;
import io.github.statuary.processor.lock.LockText;
import java.nio.charset.StandardCharsets;

/** Locks of any bytes. */
class LockReaderFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void aLockThatIsWrittenAsItIsReadOrMistakes(byte[] bytes) {
        LockReading reading = LockReader.read("problems.lock.yaml", bytes);

        assertThat(reading.mistakes())
                .allSatisfy(mistake -> assertThat(mistake.text())
                        .startsWith("problems.lock.yaml:")
                        .doesNotContain("\n", "\r"));
        if (reading.mistakes().isEmpty()) {
            String text = LockText.of(reading.lock());
            LockReading again = LockReader.read("problems.lock.yaml", text.getBytes(StandardCharsets.UTF_8));
            assertThat(again.mistakes()).isEmpty();
            assertThat(LockText.of(again.lock())).isEqualTo(text);
        }
    }
}
