package io.github.statuary.processor;

import io.github.statuary.catalog.model.CatalogPositions;
import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.Documenter;
import io.github.statuary.processor.emit.FilerFiles;
import io.github.statuary.processor.emit.ResourceEmitter;
import io.github.statuary.processor.lock.CurrentLock;
import io.github.statuary.processor.lock.Lock;
import io.github.statuary.processor.lock.LockChange;
import io.github.statuary.processor.lock.LockComparison;
import io.github.statuary.processor.lock.LockMistake;
import io.github.statuary.processor.lock.LockReader;
import io.github.statuary.processor.lock.LockReading;
import io.github.statuary.processor.lock.LockText;
import io.github.statuary.processor.lock.SharedContract;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.read.LockSearch;
import io.github.statuary.processor.report.LockMessage;
import io.github.statuary.processor.report.LockVerdict;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.LockFile;
import io.github.statuary.processor.request.LockMode;
import io.github.statuary.processor.request.LockRequest;
import io.github.statuary.processor.request.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a package with its lock, and writes its next lock. */
final class LockCheck {

    /** What a user can read at once. Some compilers end with the hundredth error, and nobody would see the last message. */
    private static final int MOST_CHANGES = 50;

    private final FilerFiles files;
    private final LockSearch search;
    private final List<Mistake> errors = new ArrayList<>();
    private final List<Mistake> notes = new ArrayList<>();

    LockCheck(FilerFiles files, LockSearch search) {
        this.files = files;
        this.search = search;
    }

    /** What the build must not accept, since the last call. */
    List<Mistake> takeErrors() {
        return taken(errors);
    }

    /** What somebody should know, since the last call. */
    List<Mistake> takeNotes() {
        return taken(notes);
    }

    private static List<Mistake> taken(List<Mistake> mistakes) {
        List<Mistake> taken = List.copyOf(mistakes);
        mistakes.clear();
        return taken;
    }

    /**
     * Checks a package whose plan has no mistakes.
     *
     * @param positions the places of the facts in its catalogs
     */
    void check(Request request, GenerationPlan plan, CatalogPositions positions) {
        Optional<LockRequest> wanted = search.find(request, errors);
        if (wanted.isPresent()) {
            DocumentModel model = Documenter.document(plan);
            Lock now = CurrentLock.of(model, plan);
            if (!now.isEmpty() || wanted.get().file().isPresent()) {
                ChangePlaces places = new ChangePlaces(request, positions, model);
                check(request, wanted.get(), now, model, places);
                for (SharedContract shared : SharedContract.find(plan)) {
                    errors.add(LockMessage.TWO_CONTRACTS.at(
                            places.ofClass(shared.className()), shared.words().toArray()));
                }
            }
        }
    }

    private void check(Request request, LockRequest wanted, Lock now, DocumentModel model, ChangePlaces places) {
        String path = ResourceEmitter.path(request.packageName(), LockSearch.NAME);
        String written = new ResourceEmitter(files)
                .emit(path, LockText.of(now), request.origins(), request.place(), errors)
                .orElse(path);
        String copy = "cp " + quoted(written) + " " + quoted(wanted.home());
        if (wanted.file().isEmpty()) {
            Mistake none = LockMessage.NO_LOCK.at(request.place(), request.packageName());
            add(wanted.mode(), LockMessage.NO_LOCK, with(none, " To have one, run: " + copy));
            return;
        }
        LockFile file = wanted.file().get();
        Optional<LockReading> read = read(file, request);
        if (read.isEmpty()) {
            return;
        }
        LockReading reading = read.get();
        for (LockMistake mistake : reading.mistakes()) {
            errors.add(new Mistake(mistake.message().id(), request.place().withoutWords(), mistake.text()));
        }
        if (reading.mistakes().isEmpty()) {
            List<LockChange> changes = LockComparison.compare(reading.lock(), now, model);
            String hint = wanted.released() ? "" : " To accept all changes of the package, run: " + copy;
            for (int i = 0; i < Math.min(changes.size(), MOST_CHANGES); i++) {
                LockChange change = changes.get(i);
                String more = i == changes.size() - 1 ? hint : "";
                add(wanted.mode(), change.message(), places.mistake(change, file.name(), more));
            }
            addTheRest(changes, wanted.mode(), request, hint);
        }
    }

    private Optional<LockReading> read(LockFile file, Request request) {
        try {
            return Optional.of(LockReader.read(file.path(), file.content().read()));
        } catch (IOException | RuntimeException unreadable) {
            errors.add(LockMessage.NOT_A_LOCK.at(
                    request.place(), file.path() + " cannot be read: " + unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private void addTheRest(List<LockChange> changes, LockMode mode, Request request, String hint) {
        int more = changes.size() - MOST_CHANGES;
        if (more > 0) {
            boolean isError = mode == LockMode.STRICT
                    || changes.subList(MOST_CHANGES, changes.size()).stream()
                            .anyMatch(change -> change.message().verdict().isAlwaysError());
            Mistake rest = LockMessage.MORE_CHANGES.at(request.place(), more);
            (isError ? errors : notes).add(with(rest, hint));
        }
    }

    private void add(LockMode mode, LockMessage message, Mistake mistake) {
        LockVerdict verdict = message.verdict();
        (mode == LockMode.STRICT || verdict.isAlwaysError() ? errors : notes).add(mistake);
    }

    private static Mistake with(Mistake mistake, String more) {
        return new Mistake(mistake.id(), mistake.place(), mistake.text() + more);
    }

    /** A path as a word of a shell. */
    private static String quoted(String path) {
        return path.matches("[A-Za-z0-9_./\\\\:@%+=,-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
