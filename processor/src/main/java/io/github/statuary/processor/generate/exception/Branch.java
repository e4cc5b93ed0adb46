package io.github.statuary.processor.generate.exception;

import io.github.statuary.catalog.model.StatusCategory;

/** One of the three classes that every generated exception is below. */
enum Branch {
    REDIRECTION(StatusCategory.REDIRECTION, "RedirectionException", "a text for the log only, or null"),
    CLIENT_ERROR(StatusCategory.CLIENT_ERROR, "ClientErrorException", "the public detail of the problem, or null"),
    SERVER_ERROR(StatusCategory.SERVER_ERROR, "ServerErrorException", "a text for the log only, or null");

    final StatusCategory category;
    final String className;
    /** What the message of such an exception is. */
    final String message;

    Branch(StatusCategory category, String className, String message) {
        this.category = category;
        this.className = className;
        this.message = message;
    }

    static Branch of(StatusCategory category) {
        for (Branch branch : values()) {
            if (branch.category == category) {
                return branch;
            }
        }
        throw new IllegalArgumentException(category + " has no exceptions");
    }
}
