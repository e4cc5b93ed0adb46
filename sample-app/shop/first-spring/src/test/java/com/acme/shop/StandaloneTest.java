package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.springwebmvc.WebMvcProblemAdvice;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A controller without an application has no advice but what it is given. */
class StandaloneTest {

    @Test
    void the_advice_is_given_by_hand() throws Exception {
        StaticListableBeanFactory noBeans = new StaticListableBeanFactory();
        MockMvc mvc = MockMvcBuilders.standaloneSetup(new OrderController())
                .setControllerAdvice(
                        new WebMvcProblemAdvice(noBeans.getBeanProvider(ResolvableType.forClass(UnaryOperator.class))))
                .build();

        mvc.perform(get("/orders/7"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void without_it_the_exception_is_thrown() {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(new OrderController()).build();

        assertThatThrownBy(() -> mvc.perform(get("/orders/7"))).hasRootCauseInstanceOf(NotFoundException.class);
    }
}
