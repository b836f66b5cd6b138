package org.nianbao.crawler.cli;

import java.time.ZoneId;
import java.util.List;
import org.nianbao.crawler.doctor.Result;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.parser.Messages;
import org.nianbao.parser.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code doctor} found: a line each as it comes, with what to do below it, or JSON at the end. */
final class DoctorPrinter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final int OF_STATE = 8;
    private static final int OF_SUBJECT = 10;

    private final Session session;
    private final Messages words;
    private final Paint paint;
    private final boolean json;

    DoctorPrinter(Session session, boolean json) {
        this.session = session;
        this.words = Messages.of(Result.BUNDLE, session.language());
        this.paint = new Paint(session.console().terminal());
        this.json = json;
    }

    void print(Result result) {
        if (json) {
            return;
        }
        var state = DisplayWidth.pad(words.text("state." + result.state().id()), OF_STATE);
        var subject = DisplayWidth.pad(words.text("subject." + result.subject()), OF_SUBJECT);
        var indent = " ".repeat(OF_STATE + OF_SUBJECT);
        var lines = ExplainText.lines(
                indent, words.text(result.message()), session.console().width());
        for (int i = 0; i < lines.size(); i++) {
            session.print(
                    i == 0
                            ? coloured(result, state) + subject + lines.get(i).substring(indent.length())
                            : lines.get(i));
        }
        result.remedy()
                .map(todo -> "→ " + words.text(todo))
                .ifPresent(todo -> ExplainText.lines(
                                indent, todo, session.console().width())
                        .forEach(session::print));
    }

    private String coloured(Result result, String text) {
        return switch (result.state()) {
            case OK -> paint.good(text);
            case NOTE -> paint.doubtful(text);
            case PROBLEM -> paint.bad(text);
        };
    }

    void end(List<Result> results, ZoneId zone) {
        if (!json) {
            return;
        }
        var node = JSON.createObjectNode();
        node.put("asOf", Moments.print(session.clock().instant(), zone));
        var checks = node.putArray("checks");
        for (var result : results) {
            var check = checks.addObject()
                    .put("subject", result.subject())
                    .put("state", result.state().id())
                    .put("code", result.message().key())
                    .put("message", words.text(result.message()));
            result.remedy()
                    .map((Words todo) -> words.text(todo))
                    .ifPresentOrElse(todo -> check.put("remedy", todo), () -> check.putNull("remedy"));
        }
        session.print(JSON.writeValueAsString(node));
    }
}
