package org.nianbao.crawler.alert.post.robot;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.Response;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Outcome.Doubt;
import org.nianbao.crawler.alert.post.Secrets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What an answer over HTTP means. */
final class RobotFindings {

    /** Answers are a few dozen bytes. */
    private static final long LONGEST = 64 * 1024L;

    private final String party;
    private final List<String> hidden;

    RobotFindings(String party, Stream<String> hidden) {
        this.party = party;
        this.hidden = hidden.toList();
    }

    Outcome of(Response response, Optional<Answer> answer) throws IOException {
        int code = response.code();
        var status = "http " + code;
        if (code >= 200 && code < 300) {
            return answer.isPresent() ? read(response.peekBody(LONGEST).bytes(), answer.get()) : new Outcome.Accepted();
        } else if (code < 400) {
            // Whoever moved has to be configured anew: we do not take a secret to where a stranger points.
            return fault(Fault.Kind.SET_UP, status + ": a redirect");
        } else if (code == 429) {
            return fault(Fault.Kind.BUSY, status);
        } else if (code >= 500 || code == 408 || code == 425) {
            return new Outcome.Later(status, Doubt.SERVER);
        } else if (code == 400 || code == 413 || code == 422) {
            return new Outcome.Refused(status);
        }
        return fault(Fault.Kind.SET_UP, status);
    }

    Outcome of(SSLException e) {
        var cut = Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof java.io.EOFException || cause instanceof java.net.SocketException);
        return fault(cut ? Fault.Kind.DOWN : Fault.Kind.SET_UP, "tls: " + clean(String.valueOf(e.getMessage())));
    }

    Outcome fault(Fault.Kind kind, String trouble) {
        return new Fault(kind, party, trouble).blocked();
    }

    private Outcome read(byte[] body, Answer answer) {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            return new Outcome.Later("http 200, but no JSON: " + e.getClass().getSimpleName(), Doubt.SERVER);
        }
        // Older answers of feishu have capitals.
        var code = number(node, answer.field()).or(() -> number(node, "StatusCode"));
        if (code.isEmpty()) {
            return new Outcome.Later("http 200, but no " + answer.field(), Doubt.SERVER);
        }
        var words = node.optional(answer.words()).map(JsonNode::asString).orElse("");
        return answer.of(code.get(), party, answer.field() + " " + code.get() + ": " + clean(words));
    }

    private static Optional<Integer> number(JsonNode node, String field) {
        return node.optional(field).filter(JsonNode::isInt).map(JsonNode::intValue);
    }

    private String clean(String words) {
        return Secrets.clean(words, hidden.stream());
    }
}
