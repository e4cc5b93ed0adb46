package io.github.statuary.catalog.model;

import java.util.Set;

/** The simple names of the types that are generated from every catalog; a catalog can give them to nothing else. */
public final class CoreTypes {

    public static final String ANSWER_LOG = "AnswerLog";
    public static final String CLIENT_ERROR_EXCEPTION = "ClientErrorException";
    public static final String EXCEPTIONS_BY_CODE = "ExceptionsByCode";
    public static final String FAILURE_LOG = "FailureLog";
    public static final String FAILURES = "Failures";
    public static final String FRAMEWORK_ERRORS = "FrameworkErrors";
    public static final String HEADER_FIELDS = "HeaderFields";
    public static final String HTTP_STATUS = "HttpStatus";
    public static final String HTTP_STATUS_EXCEPTION = "HttpStatusException";
    public static final String HTTP_STATUS_MAPPER = "HttpStatusMapper";
    public static final String JSON = "Json";
    public static final String LANGUAGES = "Languages";
    public static final String LOG_POLICIES = "LogPolicies";
    public static final String MAPPED_PROBLEMS = "MappedProblems";
    public static final String MEMBERS = "Members";
    public static final String OBJECT_MEMBERS = "ObjectMembers";
    public static final String PROBLEM = "Problem";
    public static final String PROBLEM_OBJECT = "ProblemObject";
    public static final String PROBLEM_PAGES = "ProblemPages";
    public static final String PROBLEM_PAGE_TEXTS = "ProblemPageTexts";
    public static final String PROBLEM_RESPONSE = "ProblemResponse";
    public static final String PROBLEMS = "Problems";
    public static final String REDIRECTION_EXCEPTION = "RedirectionException";
    public static final String SERVER_ERROR_EXCEPTION = "ServerErrorException";
    public static final String SNAPSHOT = "Snapshot";
    public static final String TOLD_OBJECT = "ToldObject";
    public static final String TRANSLATIONS = "Translations";

    public static final String RETRY_ADVICE = "RetryAdvice";
    public static final String UPSTREAM = "Upstream";
    public static final String UPSTREAM_ANSWERS = "UpstreamAnswers";
    public static final String UPSTREAM_BODY = "UpstreamBody";
    public static final String UPSTREAM_DECODER = "UpstreamDecoder";
    public static final String UPSTREAM_EXCEPTION = "UpstreamException";
    public static final String UPSTREAM_HEADERS = "UpstreamHeaders";
    public static final String UPSTREAM_JSON = "UpstreamJson";
    public static final String UPSTREAM_PROBLEM = "UpstreamProblem";
    public static final String UPSTREAM_RESPONSE = "UpstreamResponse";
    public static final String UPSTREAM_SAMPLES = "UpstreamSamples";
    public static final String UPSTREAM_TRANSLATOR = "UpstreamTranslator";

    /** All of them. */
    public static final Set<String> ALL = Set.of(
            ANSWER_LOG,
            CLIENT_ERROR_EXCEPTION,
            EXCEPTIONS_BY_CODE,
            FAILURE_LOG,
            FAILURES,
            FRAMEWORK_ERRORS,
            HEADER_FIELDS,
            HTTP_STATUS,
            HTTP_STATUS_EXCEPTION,
            HTTP_STATUS_MAPPER,
            JSON,
            LOG_POLICIES,
            MAPPED_PROBLEMS,
            MEMBERS,
            OBJECT_MEMBERS,
            PROBLEM,
            PROBLEM_OBJECT,
            PROBLEM_PAGES,
            PROBLEM_PAGE_TEXTS,
            PROBLEM_RESPONSE,
            PROBLEMS,
            REDIRECTION_EXCEPTION,
            SERVER_ERROR_EXCEPTION,
            SNAPSHOT);

    /** Those that a package over the core of another package has, too, because they differ from package to package. */
    public static final Set<String> OF_EACH_PACKAGE = Set.of(
            ANSWER_LOG,
            FAILURE_LOG,
            FAILURES,
            FRAMEWORK_ERRORS,
            LOG_POLICIES,
            MAPPED_PROBLEMS,
            OBJECT_MEMBERS,
            PROBLEM_PAGES,
            PROBLEM_PAGE_TEXTS,
            PROBLEMS,
            SNAPSHOT);

    /** The types of the client side, which are generated only if the package asks for it. */
    public static final Set<String> OF_UPSTREAM = Set.of(
            RETRY_ADVICE,
            UPSTREAM,
            UPSTREAM_ANSWERS,
            UPSTREAM_BODY,
            UPSTREAM_DECODER,
            UPSTREAM_EXCEPTION,
            UPSTREAM_HEADERS,
            UPSTREAM_JSON,
            UPSTREAM_PROBLEM,
            UPSTREAM_RESPONSE,
            UPSTREAM_SAMPLES,
            UPSTREAM_TRANSLATOR);

    /** The types of the client side that a package over the core of another package has, too. */
    public static final Set<String> UPSTREAM_OF_EACH_PACKAGE = Set.of(UPSTREAM, UPSTREAM_PROBLEM, UPSTREAM_SAMPLES);

    /** The types of a package that tells its problems in several languages. */
    public static final Set<String> OF_LANGUAGES = Set.of(LANGUAGES, TOLD_OBJECT, TRANSLATIONS);

    private CoreTypes() {}
}
