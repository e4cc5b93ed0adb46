package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.request.CoreStatus;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exception classes of problem types whose superclasses another package's core has. */
final class ProblemsOverCore {

    private ProblemsOverCore() {}

    /** @param catalog has the statuses of the core */
    static List<ProblemException> of(KnownPackage core, Catalog catalog) {
        Map<Integer, String> classes = new HashMap<>();
        for (CoreStatus status : core.statuses()) {
            if (status.exception().isPresent()) {
                classes.put(status.code(), status.exception().get());
            }
        }
        List<ProblemException> problems = new ArrayList<>();
        for (ProblemType type : catalog.problemTypes()) {
            Optional<Status> status = catalog.status(type.status());
            if (status.isPresent()) {
                String own = classes.get(type.status());
                problems.add(new ProblemException(
                        type, status.get(), type.className(), own == null ? branch(type) : own, own == null));
            }
        }
        return problems;
    }

    private static String branch(ProblemType type) {
        return type.status() < 500 ? CoreTypes.CLIENT_ERROR_EXCEPTION : CoreTypes.SERVER_ERROR_EXCEPTION;
    }
}
