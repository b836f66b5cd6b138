package org.nianbao.crawler.alert.post.smtp;

import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Outcome.Doubt;
import org.nianbao.crawler.alert.post.Secrets;

/**
 * What a failed dialogue means. Up to MAIL it is never the message's fault: 4xx and silence mean that the server is down, 5xx that we
 * are set up wrongly. From RCPT on it is about the message: 4xx and silence mean later, 5xx never.
 */
final class Findings {

    private Findings() {}

    /**
     * Judges a failure.
     *
     * @param reply what the server said at that step, if it did
     * @param secrets not to be quoted
     */
    static Outcome of(Step step, Optional<Reply> reply, MessagingException failure, List<String> secrets) {
        var refusal = reply.filter(r -> r.isTransient() || r.isPermanent());
        var trouble = step.id() + ": "
                + Secrets.clean(refusal.map(Reply::text).orElseGet(() -> words(failure)), secrets.stream());
        if (step.isAboutMessage()) {
            return refusal.map(r -> ofMessage(step, r, trouble))
                    .orElseGet(() -> new Outcome.Later(trouble, Doubt.SERVER));
        }
        if (step == Step.MAIL && refusal.filter(Findings::isTooLarge).isPresent()) {
            return new Outcome.Refused(trouble);
        }
        var down = refusal.map(Reply::isTransient).orElseGet(() -> isSilence(failure));
        return new Fault(down ? Fault.Kind.DOWN : Fault.Kind.SET_UP, SmtpWay.PARTY, trouble).blocked();
    }

    private static Outcome ofMessage(Step step, Reply reply, String trouble) {
        if (step == Step.RCPT && isPolicy(reply)) {
            return new Outcome.Later(trouble, Doubt.SET_UP);
        } else if (reply.isTransient()) {
            return new Outcome.Later(trouble, reply.isFarewell() ? Doubt.SERVER : Doubt.NONE);
        }
        return new Outcome.Refused(trouble);
    }

    /**
     * What many servers say to the first recipient although they mean us: no relaying, log in first, a sender they do not like. It may be
     * mended at either end, and may also be meant for that recipient, so that the others are tried. 454 is how Postfix puts "no
     * relaying" unless told otherwise; greylisting uses 450 and 451.
     */
    private static boolean isPolicy(Reply reply) {
        return reply.says("5.7.")
                || reply.says("5.5.")
                || reply.says("5.1.7")
                || reply.says("5.1.8")
                || reply.code() == 454
                || reply.code() == 530
                || reply.code() == 503;
    }

    private static boolean isTooLarge(Reply reply) {
        return reply.says("5.3.4") || reply.says("5.2.3") || reply.code() == 552;
    }

    /** A network or a server that is not there, as opposed to one that we do not get on with. */
    private static boolean isSilence(MessagingException failure) {
        var causes = causes(failure);
        boolean cut = causes.stream()
                .anyMatch(c -> c instanceof SocketException
                        || c instanceof SocketTimeoutException
                        || c instanceof UnknownHostException
                        || c instanceof EOFException);
        boolean tls = causes.stream().anyMatch(SSLException.class::isInstance);
        boolean network = causes.stream().anyMatch(IOException.class::isInstance);
        return cut || (network && !tls) || words(failure).contains("[EOF]");
    }

    private static String words(MessagingException failure) {
        var causes = causes(failure);
        var last = causes.get(causes.size() - 1);
        return last.getClass().getSimpleName() + ": " + last.getMessage();
    }

    private static List<Throwable> causes(MessagingException failure) {
        var causes = new ArrayList<Throwable>();
        Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .forEach(causes::add);
        return causes;
    }
}
