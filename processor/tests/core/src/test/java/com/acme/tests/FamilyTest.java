package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.ClientErrorException;
import com.acme.generated.HttpStatusException;
import com.acme.generated.NotFoundException;
import com.acme.generated.RedirectionException;
import com.acme.generated.ServerErrorException;
import com.acme.generated.ServiceUnavailableException;
import com.acme.ontype.Application;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The shape of the exception family. */
class FamilyTest {

    /** As a user would write it. */
    private static final class OrderNotFoundException extends NotFoundException {
        private static final long serialVersionUID = 1;

        OrderNotFoundException(long order) {
            super("No order " + order + ".");
        }
    }

    @Test
    void the_root_is_sealed_over_three_open_branches() {
        assertThat(HttpStatusException.class).isAbstract().isAssignableTo(RuntimeException.class);
        assertThat(HttpStatusException.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        RedirectionException.class, ClientErrorException.class, ServerErrorException.class);
        assertThat(Arrays.asList(RedirectionException.class, ClientErrorException.class, ServerErrorException.class))
                .noneMatch(Class::isSealed)
                .noneMatch(branch -> Modifier.isFinal(branch.getModifiers()));
    }

    @Test
    void a_user_may_extend_a_class() {
        assertThat(new OrderNotFoundException(7).statusCode()).isEqualTo(404);
        assertThat(Answers.to(new OrderNotFoundException(7)).get("detail").textValue())
                .isEqualTo("No order 7.");
    }

    @Test
    void causes_and_messages_are_those_of_every_exception() {
        IllegalStateException cause = new IllegalStateException();

        assertThat(new NotFoundException("text", cause)).hasMessage("text").hasCause(cause);
        assertThat(new NotFoundException()).hasMessage("404 Not Found").hasNoCause();
    }

    @Test
    void stack_traces_are_as_configured() {
        assertThat(new NotFoundException().getStackTrace()).isNotEmpty();
        assertThat(new com.acme.terse.HttpNotFoundError().getStackTrace()).isEmpty();
        assertThat(new com.acme.terse.HttpServiceUnavailableError().getStackTrace())
                .isNotEmpty();
        assertThat(Application.starting().getStackTrace()).isEmpty();
        assertThat(new ServiceUnavailableException().getStackTrace()).isNotEmpty();
    }
}
