package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;

class ObjectMembersTest {

    private static final Node A = new Node("a", null);
    private static final Node B = new Node("b", A);

    @Test
    void an_object_is_the_map_of_its_members_and_so_are_the_objects_in_it() {
        assertThat(json(B)).isEqualTo("{\"id\":\"b\",\"next\":{\"id\":\"a\"}}");
        assertThat(of(A)).isEqualTo(Map.of("id", "a"));
    }

    @Test
    void objects_are_found_in_everything_that_holds_them() {
        String both = "[{\"id\":\"a\"},null,{\"id\":\"a\"}]";
        List<Node> list = Arrays.asList(A, null, A);
        assertThat(json(list)).isEqualTo(both);
        assertThat(json(list.toArray())).isEqualTo(both);
        assertThat(json(list.toArray(Node[]::new))).isEqualTo(both);
        assertThat(json(new AtomicReferenceArray<>(list.toArray(Node[]::new)))).isEqualTo(both);
        assertThat(json((Iterable<Node>) list::iterator)).isEqualTo(both);
        assertThat(json(new LinkedHashSet<>(List.of(A)))).isEqualTo("[{\"id\":\"a\"}]");
        assertThat(json(Map.of("x", List.of(A)))).isEqualTo("{\"x\":[{\"id\":\"a\"}]}");
        assertThat(json(Optional.of(A))).isEqualTo("{\"id\":\"a\"}");
        assertThat(json(Optional.empty())).isEqualTo("null");
        assertThat(json(new AtomicReference<>(A))).isEqualTo("{\"id\":\"a\"}");
        assertThat(json(new AtomicReference<>())).isEqualTo("null");
        assertThat(json(new Node[][] {{A}, {}})).isEqualTo("[[{\"id\":\"a\"}],[]]");
    }

    @Test
    void anything_else_stays_what_it_is() {
        assertThat(of(null)).isNull();
        assertThat(of("text")).isEqualTo("text");
        assertThat(of(Path.of("a", "b"))).isEqualTo(Path.of("a", "b"));
    }

    @Test
    void lists_and_maps_can_be_compared_and_read_but_not_changed() {
        assertThat(of(List.of(A, A))).isEqualTo(List.of(Map.of("id", "a"), Map.of("id", "a")));
        assertThat(((List<?>) of(List.of(A, B))).get(0)).isEqualTo(Map.of("id", "a"));
        assertThat(of(Map.of("x", A))).isEqualTo(Map.of("x", Map.of("id", "a")));
        assertThat((java.util.Collection<?>) of(new LinkedHashSet<>(List.of(A))))
                .hasSize(1);
    }

    @Test
    void the_writer_of_the_json_ends_cycles_and_endless_lists() {
        Node cycle = new Node("c", null);
        cycle.next = cycle;
        assertThat(json(cycle)).hasSizeLessThan(2_000).contains("\"next\":null");
        Iterable<Node> endless = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Node next() {
                return A;
            }
        };
        assertThat(json(endless)).startsWith("[{\"id\":\"a\"},").hasSizeBetween(100_000, 2_000_000);
        List<Node> twice = new ArrayList<>();
        Object all = twice;
        for (int i = 0; i < 40; i++) {
            all = Arrays.asList(all, all);
        }
        twice.add(A);
        assertThat(json(all)).hasSizeLessThan(4_000_000);
    }

    @Test
    void an_object_that_throws_is_null_and_the_others_stay() {
        Object members = ObjectMembers.of(List.of("a", "b"), String.class, text -> {
            if (text.equals("a")) {
                throw new IllegalStateException("no");
            }
            return Map.of("text", text);
        });
        assertThat(Problem.of(400).with("x", members).toJson()).endsWith("\"x\":[null,{\"text\":\"b\"}]}");
    }

    @Test
    void a_stored_problem_keeps_plain_lists_and_maps() throws Exception {
        Problem problem = Problem.of(400)
                .with("list", of(List.of(B)))
                .with("set", of(Collections.singleton(A)))
                .with("map", of(Map.of("x", A)));
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(stored)) {
            out.writeObject(problem);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray()))) {
            assertThat(((Problem) in.readObject()).toJson()).isEqualTo(problem.toJson());
        }
    }

    @Test
    void members_without_a_value_are_left_out_and_the_five_names_are_free() {
        assertThat(ObjectMembers.present("type", "x", "none", null, "status", 1))
                .containsExactly(Map.entry("type", "x"), Map.entry("status", 1));
    }

    private static Object of(Object value) {
        return ObjectMembers.of(value, Node.class, Node::members);
    }

    private static String json(Object value) {
        String json = Problem.of(400).with("x", of(value)).toJson();
        return json.substring(json.indexOf("\"x\":") + 4, json.length() - 1);
    }

    private static final class Node {

        private final String id;
        private Node next;

        Node(String id, Node next) {
            this.id = id;
            this.next = next;
        }

        Map<String, Object> members() {
            return ObjectMembers.present("id", id, "next", of(next));
        }
    }
}
