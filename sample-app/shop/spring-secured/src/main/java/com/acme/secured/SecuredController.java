package com.acme.secured;

import com.acme.shop.Errors;
import com.acme.shop.http.Problem;
import jakarta.validation.constraints.Max;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The routes of the secured application, on Web MVC and on WebFlux. */
@RestController
class SecuredController {

    @GetMapping({"/bearer/hello", "/admin/hello", "/hello", "/open/hello"})
    String hello() {
        return "Hello.";
    }

    @GetMapping("/open/errors/{name}")
    String fail(@PathVariable String name) {
        return Errors.raise(name);
    }

    @GetMapping("/open/not-found")
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }

    @GetMapping("/open/rated")
    String rated(@RequestParam @Max(5) int stars) {
        return "Rated.";
    }

    @GetMapping("/open/problem")
    Problem problem() {
        return Problem.of(402).with("balance", 30).with("hint", null);
    }

    @GetMapping("/open/problem-of-another-status")
    ResponseEntity<Problem> problemOfAnotherStatus() {
        return ResponseEntity.status(409).body(problem());
    }
}
