package io.github.statuary.processor.generate.core;

import io.github.statuary.catalog.model.StatusCategory;

/** One of the three classes that every generated exception is below. */
enum Branch {
    REDIRECTION(
            StatusCategory.REDIRECTION,
            "RedirectionException",
            "A 3xx: the client is to look elsewhere. The message of a redirection is for the log only.",
            "a text for the log only, or null"),
    CLIENT_ERROR(
            StatusCategory.CLIENT_ERROR,
            "ClientErrorException",
            "A 4xx: the request is at fault. The message of a client error is the detail that the client reads.",
            "the public detail of the problem, or null"),
    SERVER_ERROR(
            StatusCategory.SERVER_ERROR,
            "ServerErrorException",
            "A 5xx: the server failed. The message of a server error is for the log only and reaches no response.",
            "a text for the log only, or null");

    final StatusCategory category;
    final String className;
    final String meaning;
    /** What the message of such an exception is. */
    final String message;

    Branch(StatusCategory category, String className, String meaning, String message) {
        this.category = category;
        this.className = className;
        this.meaning = meaning;
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

    /** The first digit of the codes. */
    int digit() {
        return category.genericCode() / 100;
    }
}
