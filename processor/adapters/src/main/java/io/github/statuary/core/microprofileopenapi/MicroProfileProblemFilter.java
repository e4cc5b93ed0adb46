package io.github.statuary.core.microprofileopenapi;

import io.github.statuary.GeneratedByStatuary;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.model.Extensions;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/**
 * Adds the problem types of this package to the OpenAPI document of the application, and to each operation those that its method
 * declares.
 *
 * <pre>{@code
 * @GET
 * @Path("{id}")
 * public Account account(String id) throws OutOfCreditException, AccountFrozenException
 * }</pre>
 *
 * <p>Two problem types of one status are described as {@code oneOf}. What the application documents itself stays. Quarkus finds
 * this filter when it builds the application: there is nothing to register. It goes before filters of the application's.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = MicroProfileProblemFilter.PRIORITY)
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MicroProfileProblemFilter implements OASFilter {

    /** Before the filters of the application's, which have 1 if they have no other number; another one in each package. */
    static final int PRIORITY = 1 + /*{order*/ 1 /*}*/;

    private final IndexView index;

    /**
     * For Quarkus.
     *
     * @param index the classes of the application
     */
    public MicroProfileProblemFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ProblemComponents components = ProblemComponents.addedTo(document);
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        Map<String, List<String>> declared = DeclaredProblems.byMethod(index);
        for (PathItem path : document.getPaths().getPathItems().values()) {
            for (Operation operation : path.getOperations().values()) {
                String method = Extensions.getMethodRef(operation);
                List<String> answers = method == null ? List.of() : declared.getOrDefault(method, List.of());
                answers.forEach(answer -> OperationProblems.add(answer, components, operation));
            }
        }
    }
}
