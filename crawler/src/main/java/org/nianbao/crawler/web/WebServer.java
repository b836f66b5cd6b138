package org.nianbao.crawler.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.config.Settings;
import org.nianbao.crawler.sweep.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the page and the feeds. Reads only. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Asked by programs that have no login; tells no names. */
    private static final String HEALTH = "/healthz";

    private final Javalin server;
    private final Supplier<Watch> watch;
    private final Supplier<List<String>> ailments;
    private final Pages pages;
    private final Optional<Login> login;

    /**
     * What the visitor must send (RFC 7617).
     *
     * @param credentials user name and password in Base64
     */
    private record Login(String credentials) {

        static Login of(String user, String password) {
            return new Login(Base64.getEncoder().encodeToString(bytes(user + ":" + password)));
        }

        /** Compares without telling by its duration how much was right. */
        boolean admits(String header) {
            return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                    && MessageDigest.isEqual(
                            bytes(credentials),
                            bytes(header.substring(SCHEME.length()).strip()));
        }

        private static final String SCHEME = "Basic ";

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private WebServer(Supplier<Watch> watch, Supplier<List<String>> ailments, Optional<Login> login) {
        this.ailments = ailments;
        this.watch = watch;
        this.login = login;
        this.pages = new Pages();
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.before(this::admit);
            config.routes.get("/", this::table);
            config.routes.get("/report/{agency}/{year}", this::report);
            config.routes.get("/feeds", this::feeds);
            new FeedRoutes(watch, login.isPresent()).addTo(config.routes);
            config.routes.get("/metrics", this::metrics);
            config.routes.get(HEALTH, this::health);
            config.routes.exception(Exception.class, this::failed);
            config.routes.error(HttpStatus.NOT_FOUND, this::notFound);
        });
    }

    /**
     * Starts serving.
     *
     * @param settings where; port 0 takes any free one
     * @param watch what is shown, asked for at each request
     * @param ailments what is wrong with the program, in a few words each, for {@code /healthz}; asked for at each request
     * @param env the environment that holds user name and password, if the settings name them
     * @throws VariableMissingException if a variable the settings name is not set
     * @throws AddressRefusedException if the address is not ours to take, or taken already
     */
    public static WebServer start(
            Settings.Web settings, Supplier<Watch> watch, Supplier<List<String>> ailments, Map<String, String> env) {
        var login = settings.userEnv()
                .map(user ->
                        Login.of(set(env, user), set(env, settings.passwordEnv().orElse(""))));
        var web = new WebServer(watch, ailments, login);
        try {
            web.server.start(settings.host(), settings.port());
        } catch (JavalinException e) {
            web.server.stop();
            throw new AddressRefusedException(settings.host(), settings.port(), e);
        }
        return web;
    }

    /** An environment variable that the settings name is not set. */
    public static final class VariableMissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String variable;

        VariableMissingException(String variable) {
            super("the environment variable " + variable + " is not set");
            this.variable = variable;
        }

        public String variable() {
            return variable;
        }
    }

    /** The page cannot be served where the settings say. */
    public static final class AddressRefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String host;
        private final int port;

        AddressRefusedException(String host, int port, Exception cause) {
            super(host + ":" + port, cause);
            this.host = host;
            this.port = port;
        }

        public String host() {
            return host;
        }

        public String port() {
            return Integer.toString(port);
        }
    }

    public int port() {
        return server.port();
    }

    private static String set(Map<String, String> env, String name) {
        var value = env.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new VariableMissingException(name);
        }
        return value;
    }

    private void admit(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Content-Security-Policy", POLICY);
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cache-Control", "no-store");
        if (login.isEmpty() || context.path().equals(HEALTH)) {
            return;
        }
        var given = Optional.ofNullable(context.header("Authorization"));
        if (given.filter(login.get()::admits).isEmpty()) {
            context.header("WWW-Authenticate", "Basic realm=\"nianbao\", charset=\"UTF-8\"");
            context.status(HttpStatus.UNAUTHORIZED);
            context.result("401");
            context.skipRemainingHandlers();
        }
    }

    private void metrics(Context context) {
        context.contentType(Metrics.CONTENT_TYPE).result(Metrics.of(watch.get()));
    }

    private void health(Context context) {
        var problems = ailments.get();
        context.status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        context.contentType("text/plain; charset=utf-8")
                .result((problems.isEmpty() ? "ok" : String.join("\n", problems)) + "\n");
    }

    private void table(Context context) {
        var year = Optional.ofNullable(context.queryParam("year"))
                .filter(y -> y.matches("\\d{4}"))
                .map(Integer::valueOf);
        html(context, pages.table(watch.get(), year));
    }

    private void report(Context context) {
        var year = context.pathParam("year");
        var page = year.matches("\\d{4}")
                ? pages.report(watch.get(), context.pathParam("agency"), Integer.parseInt(year))
                : Optional.<String>empty();
        page.ifPresentOrElse(text -> html(context, text), () -> context.status(HttpStatus.NOT_FOUND));
    }

    private void notFound(Context context) {
        html(context, pages.notFound(watch.get()));
    }

    private static void html(Context context, String text) {
        context.contentType("text/html; charset=utf-8").result(text);
    }

    private void failed(Exception thrown, Context context) {
        LOG.error("{} failed", context.path(), thrown);
        context.status(HttpStatus.INTERNAL_SERVER_ERROR).result("500");
    }

    private void feeds(Context context) {
        html(context, pages.feeds(watch.get()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
