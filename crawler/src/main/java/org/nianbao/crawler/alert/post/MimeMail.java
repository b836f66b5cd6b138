package org.nianbao.crawler.alert.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.nianbao.store.Sha256;

/**
 * The form in which a mail travels (RFC 5322, MIME): plain text and HTML as alternatives, in UTF-8, in lines that any server takes.
 *
 * <p>The same mail gives the same bytes, Message-ID included: if a server took it and we were killed before that was noted, it
 * is sent again, and the receiving side can see that it is the same.
 */
public final class MimeMail {

    /** The interface searches all libraries for its implementation anew for each part of each mail, unless it is named. */
    private static final String PROVIDER = "jakarta.mail.util.StreamProvider";

    /** To make one reads files of the library; none of ours is ever sent by it. */
    private static final Session SESSION;

    static {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, MailStreamProvider.class.getName());
        }
        SESSION = Session.getInstance(new Properties());
    }

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int ID_DIGITS = 32;
    private static final int USUAL_BYTES = 32 * 1024;
    /** RFC 5322, 3.3; the zone is written in figures, since names of zones are obsolete there. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private MimeMail() {}

    /**
     * Writes a mail.
     *
     * @throws IllegalArgumentException if an address is none (RFC 5322) or not in ASCII, or the list's name is no name
     */
    public static byte[] bytes(Mail mail) {
        var from = Addresses.read(mail.from());
        try {
            var message = new Fixed();
            message.setHeader("Date", DATE.format(mail.date()));
            message.setFrom(from);
            message.setRecipient(MimeMessage.RecipientType.TO, Addresses.read(mail.to()));
            message.setSubject(MailText.line(mail.subject()), UTF_8);
            message.setHeader("Message-ID", id(mail.key(), from));
            var thread = mail.thread().filter(root -> !root.equals(mail.key()));
            if (thread.isPresent()) {
                message.setHeader("In-Reply-To", id(thread.get(), from));
                message.setHeader("References", id(thread.get(), from));
            }
            if (mail.listId().isPresent()) {
                message.setHeader(
                        "List-Id", "<" + MailText.listName(mail.listId().get()) + ">");
            }
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language().toLanguageTag());
            message.setContent(alternatives(mail));
            message.saveChanges();
            var bytes = new ByteArrayOutputStream(USUAL_BYTES);
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalArgumentException("cannot be written as a mail: " + mail.key(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMultipart alternatives(Mail mail) throws MessagingException {
        var parts = new Alternatives("=_" + digest(mail.key()));
        parts.addBodyPart(part(mail.text(), "plain"));
        parts.addBodyPart(part(mail.html(), "html"));
        return parts;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(MailText.body(content), UTF_8, subtype);
        part.setDisposition(Part.INLINE);
        return part;
    }

    /** From the key and the sender's domain, in which it is therefore unique. */
    private static String id(String key, InternetAddress from) {
        var address = from.getAddress();
        return "<" + digest(key) + address.substring(address.lastIndexOf('@')) + ">";
    }

    private static String digest(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    /** A message to which nothing is added that differs from time to time. */
    private static final class Fixed extends MimeMessage {
        Fixed() {
            super(SESSION);
        }

        @Override
        protected void updateMessageID() {
            // It has one.
        }
    }

    /** Parts between boundaries that follow from the mail; the library's own differ from time to time. */
    private static final class Alternatives extends MimeMultipart {
        Alternatives(String boundary) {
            contentType = "multipart/alternative; boundary=\"" + boundary + "\"";
        }
    }
}
