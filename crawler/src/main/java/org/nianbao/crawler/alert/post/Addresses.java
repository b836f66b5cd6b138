package org.nianbao.crawler.alert.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mail addresses, with or without a name. */
public final class Addresses {

    private Addresses() {}

    /**
     * Reads one address. A domain in Chinese becomes its ASCII form (RFC 5891); a name in Chinese stays.
     *
     * @throws IllegalArgumentException if it is not exactly one address, has no domain, or has a local part outside of ASCII,
     *     which few servers take (RFC 6531)
     */
    public static InternetAddress read(String text) {
        try {
            var found = InternetAddress.parse(text, true);
            if (found.length != 1 || found[0].isGroup() || text.chars().anyMatch(Character::isISOControl)) {
                throw bad(text, null);
            }
            var address = new InternetAddress(ascii(found[0].getAddress()), true);
            var name = Optional.ofNullable(found[0].getPersonal()).filter(n -> !n.isBlank());
            if (name.isPresent()) {
                address.setPersonal(MailText.line(name.get()), StandardCharsets.UTF_8.name());
            }
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw bad(text, e);
        }
    }

    private static String ascii(String address) {
        int at = address.lastIndexOf('@');
        var local = address.substring(0, Math.max(at, 0));
        if (local.isEmpty() || !local.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw bad(address, null);
        }
        return local + "@" + IDN.toASCII(address.substring(at + 1));
    }

    private static IllegalArgumentException bad(String text, @Nullable Exception cause) {
        return new IllegalArgumentException("not a mail address: " + MailText.line(text), cause);
    }
}
