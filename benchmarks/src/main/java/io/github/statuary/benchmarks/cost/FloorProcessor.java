package io.github.statuary.benchmarks.cost;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that writes files as they lie in its jar: less than that no processor with this output can cost. */
public final class FloorProcessor extends AbstractProcessor {

    static final String FILES = "files";

    /** The files as the processor reads them: a count, then names and texts with their lengths. */
    static byte[] files(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream files = new DataOutputStream(bytes);
        files.writeInt(texts.size());
        for (var text : texts.entrySet()) {
            byte[] content = text.getValue().getBytes(StandardCharsets.UTF_8);
            files.writeUTF(text.getKey());
            files.writeInt(content.length);
            files.write(content);
        }
        return bytes.toByteArray();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.github.statuary.*", "javax.annotation.processing.Generated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getSimpleName().contentEquals("GenerateHttpStatuses")) {
                write();
            }
        }
        return true;
    }

    private void write() {
        try (DataInputStream files = new DataInputStream(FloorProcessor.class.getResourceAsStream("/" + FILES))) {
            for (int count = files.readInt(); count > 0; count--) {
                String name = files.readUTF();
                byte[] content = files.readNBytes(files.readInt());
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(new String(content, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
