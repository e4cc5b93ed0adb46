package io.github.statuary.catalog.model;

/** The five classes of status codes (RFC 9110 section 15), named by the first digit of the code. */
public enum StatusCategory {
    INFORMATIONAL(100),
    SUCCESSFUL(200),
    REDIRECTION(300),
    CLIENT_ERROR(400),
    SERVER_ERROR(500);

    private final int genericCode;

    StatusCategory(int genericCode) {
        this.genericCode = genericCode;
    }

    /**
     * The category of a code.
     *
     * @param code 100 to 599
     */
    public static StatusCategory of(int code) {
        if (code < 100 || code > 599) {
            throw new IllegalArgumentException("not an HTTP status code: " + code);
        }
        return values()[code / 100 - 1];
    }

    /** The code that replaces an unknown code of this category: 100, 200, 300, 400 or 500. */
    public int genericCode() {
        return genericCode;
    }

    /** Whether statuses of this category are errors, 4xx or 5xx. */
    public boolean isError() {
        return this == CLIENT_ERROR || this == SERVER_ERROR;
    }
}
