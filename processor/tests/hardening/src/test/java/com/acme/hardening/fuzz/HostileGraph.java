package com.acme.hardening.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Objects chosen by the bytes of an input: values, structures that may contain each other, and saboteurs. */
final class HostileGraph {

    private final FuzzedDataProvider data;
    private final List<Object> made = new ArrayList<>();

    HostileGraph(FuzzedDataProvider data) {
        this.data = data;
    }

    /** The next object, which may contain itself. */
    Object next(int depth) {
        Object object = switch (data.consumeInt(0, depth > 20 ? 14 : 24)) {
            case 0 -> null;
            case 1 -> data.consumeBoolean();
            case 2 -> data.consumeInt();
            case 3 -> data.consumeLong();
            case 4 -> data.consumeDouble();
            case 5 -> data.consumeFloat();
            case 6 -> data.consumeChar();
            case 7 -> new BigDecimal(BigInteger.valueOf(data.consumeLong()), data.consumeInt());
            case 8 -> data.consumeByte();
            case 9 -> Path.of("a", "b");
            case 10 -> new Saboteur(data.consumeInt(0, 3));
            case 11 -> data.consumeInts(5);
            case 12 -> new double[] {data.consumeDouble(), Double.NaN};
            case 13 -> Thread.State.NEW;
            case 14 -> data.consumeString(40);
            case 15 -> nested(data.consumeInt(0, 10_000));
            case 16 -> made.isEmpty() ? Optional.empty() : data.pickValue(made);
            case 17 -> Stream.of(1);
            case 18 -> Optional.ofNullable(next(depth + 1));
            case 19, 20 -> map(depth);
            case 21 -> new Object[] {next(depth + 1), new char[] {'\ud800', '"'}};
            case 22 -> com.acme.hardening.http.Problem.of(404).with("inner", next(depth + 1));
            default -> list(depth);
        };
        made.add(object);
        return object;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        made.add(list);
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            list.add(next(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(int depth) {
        Map<Object, Object> map = data.consumeBoolean() ? new LinkedHashMap<>() : new IdentityHashMap<>();
        made.add(map);
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            Object key = data.consumeBoolean() ? data.consumeString(5) : data.consumeBoolean() ? null : i;
            map.put(key, next(depth + 1));
        }
        return map;
    }

    private static Object nested(int levels) {
        Object inner = "end";
        for (int i = 0; i < levels; i++) {
            inner = i % 2 == 0 ? Collections.singletonList(inner) : Collections.singletonMap("k", inner);
        }
        return inner;
    }
}
