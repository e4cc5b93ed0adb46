package com.acme.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A second check of header fields on the wire, written independently of the generated checks. */
public final class WireForm {

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+\\-.^_`|~0-9A-Za-z]+");
    private static final Pattern VALUE =
            Pattern.compile("|[\\x21-\\x7E\\x80-\\xFF]([\\t\\x20-\\x7E\\x80-\\xFF]*[\\x21-\\x7E\\x80-\\xFF])?");

    private WireForm() {}

    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    public static boolean isValue(String value) {
        return VALUE.matcher(value).matches();
    }

    /** Fails unless each field is a name with values that cannot end the field. */
    public static void check(Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            assertThat(isName(name)).as(name).isTrue();
            assertThat(values).isNotEmpty().allMatch(WireForm::isValue);
        });
    }
}
