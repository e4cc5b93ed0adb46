package io.github.statuary.kernel;

import io.github.statuary.GeneratedByStatuary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * How long a problem is in JSON. Exact for plain text, numbers, booleans and flat lists of them, so that their buffer needs
 * no second copy; a guess for everything else.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JsonSize {

    private static final int GUESS = 40;
    private static final int LONGEST_LIST = 20;

    private JsonSize() {}

    static int of(Problem problem) {
        int size = "{'status':404}".length();
        if (!problem.isBlank()) {
            size += "'type':'',".length() + problem.type().toString().length();
        }
        size += member("'title':'',", problem.title());
        size += member(",'detail':''", problem.detail());
        if (problem.instance() != null) {
            size += member(",'instance':''", problem.instance().toString());
        }
        for (Map.Entry<String, Object> member : Members.of(problem.extensions()).entries().entrySet()) {
            size += member(",'':", member.getKey()) + of(member.getValue());
        }
        return size;
    }

    private static int member(String frame, String text) {
        return text == null ? 0 : frame.length() + text.length();
    }

    private static int of(Object value) {
        if (value instanceof String text) {
            return text.length() + 2;
        }
        if (value instanceof Integer || value instanceof Long) {
            return digits(((Number) value).longValue());
        }
        if (value instanceof Boolean flag) {
            return flag ? 4 : 5;
        }
        if (value != null && value.getClass() == BigDecimal.class) {
            return value.toString().length();
        }
        return value instanceof List<?> list ? of(list) : GUESS;
    }

    private static int of(List<?> list) {
        try {
            int size = 2;
            int elements = 0;
            for (Object element : list) {
                if (elements++ == LONGEST_LIST) {
                    break;
                }
                size += (elements == 1 ? 0 : 1) + (element instanceof List ? GUESS : of(element));
            }
            return size;
        } catch (Throwable hostile) {
            return GUESS;
        }
    }

    private static int digits(long number) {
        int digits = number < 0 ? 2 : 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
