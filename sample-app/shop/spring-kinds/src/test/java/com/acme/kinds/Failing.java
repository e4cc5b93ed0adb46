package com.acme.kinds;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.UpgradeRequiredException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller that fails, on Web MVC and on WebFlux. */
@RestController
class Failing {

    @GetMapping("/gone")
    String gone() {
        throw new GoneException("It was here yesterday.");
    }

    @GetMapping("/upgrade")
    String upgrade() {
        throw new UpgradeRequiredException(List.of("HTTP/3.0"));
    }
}
