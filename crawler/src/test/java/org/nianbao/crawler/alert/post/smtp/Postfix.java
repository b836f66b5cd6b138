package org.nianbao.crawler.alert.post.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.post.TestCertificate;

/**
 * A Postfix of its own, in a folder: two doors on this machine (STARTTLS demanded; TLS from the first byte), one mailbox,
 * {@code office@health.test}. Nothing of the machine's own Postfix is read or changed.
 */
final class Postfix implements AutoCloseable {

    private static final String COMMAND = "/usr/sbin/postfix";
    private static final Path DAEMONS = Path.of("/usr/lib/postfix/sbin");

    final int startTls;
    final int tls;
    private final Path folder;
    private final Process process;

    /** Why there can be none here; empty if there can. */
    static String obstacle() {
        if (!Files.isExecutable(Path.of(COMMAND)) || !Files.isDirectory(DAEMONS)) {
            return "no Postfix is installed here";
        }
        return "root".equals(System.getProperty("user.name")) ? "" : "Postfix can only be started by root";
    }

    Postfix(Path folder, TestCertificate certificate) throws Exception {
        this.folder = folder;
        try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            startTls = one.getLocalPort();
            tls = other.getLocalPort();
        }
        prepare(certificate);
        process = new ProcessBuilder(COMMAND, "-c", conf().toString(), "start-fg")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private Path conf() {
        return folder.resolve("conf");
    }

    private void prepare(TestCertificate certificate) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var name : List.of("conf", "queue", "data", "mail")) {
            Files.createDirectory(folder.resolve(name));
            Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        var names = folder.getFileSystem().getUserPrincipalLookupService();
        for (var name : List.of("data", "mail")) {
            Files.setOwner(folder.resolve(name), names.lookupPrincipalByName("postfix"));
            Files.getFileAttributeView(folder.resolve(name), PosixFileAttributeView.class)
                    .setGroup(names.lookupPrincipalByGroupName("postfix"));
        }
        certificate.writePem(conf().resolve("server.pem"));
        Files.writeString(conf().resolve("main.cf"), main());
        Files.writeString(conf().resolve("master.cf"), master());
    }

    private String main() throws IOException {
        var mail = folder.resolve("mail");
        var pem = conf().resolve("server.pem");
        return String.join(
                "\n",
                "compatibility_level = 3.6",
                "queue_directory = " + folder.resolve("queue"),
                "data_directory = " + folder.resolve("data"),
                "command_directory = /usr/sbin",
                "daemon_directory = " + DAEMONS,
                "maillog_file = /dev/stdout",
                "mail_owner = postfix",
                "setgid_group = postdrop",
                "myhostname = localhost",
                "mydestination =",
                "local_recipient_maps =",
                "mynetworks =",
                "inet_interfaces = 127.0.0.1",
                "inet_protocols = ipv4",
                "smtpd_peername_lookup = no",
                "disable_dns_lookups = yes",
                "alias_maps =",
                "alias_database =",
                "smtpd_tls_cert_file = " + pem,
                "smtpd_tls_key_file = " + pem,
                "smtpd_recipient_restrictions = reject_unauth_destination",
                "virtual_mailbox_domains = health.test",
                "virtual_mailbox_maps = inline:{ office@health.test=office/ }",
                "virtual_mailbox_base = " + mail,
                "virtual_uid_maps = static:" + Files.getAttribute(mail, "unix:uid", LinkOption.NOFOLLOW_LINKS),
                "virtual_gid_maps = static:" + Files.getAttribute(mail, "unix:gid", LinkOption.NOFOLLOW_LINKS),
                "virtual_minimum_uid = 1",
                "");
    }

    private String master() {
        return String.join(
                "\n",
                "127.0.0.1:" + startTls + " inet n - n - - smtpd -o smtpd_tls_security_level=encrypt",
                "127.0.0.1:" + tls + " inet n - n - - smtpd -o smtpd_tls_wrappermode=yes",
                "cleanup unix n - n - 0 cleanup",
                "qmgr unix n - n 300 1 qmgr",
                "tlsmgr unix - - n 1000? 1 tlsmgr",
                "rewrite unix - - n - - trivial-rewrite",
                "bounce unix - - n - 0 bounce",
                "defer unix - - n - 0 bounce",
                "trace unix - - n - 0 bounce",
                "error unix - - n - - error",
                "proxymap unix - - n - - proxymap",
                "virtual unix - n n - - virtual",
                "anvil unix - - n - 1 anvil",
                "postlog unix-dgram n - n - 1 postlogd",
                "");
    }

    /** What was delivered so far, as files of a maildir. */
    List<Path> delivered() {
        var box = folder.resolve("mail/office/new");
        if (!Files.isDirectory(box)) {
            return List.of();
        }
        try (Stream<Path> mails = Files.list(box)) {
            return mails.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it logged. */
    String log() throws IOException {
        return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        var stop = new ProcessBuilder(COMMAND, "-c", conf().toString(), "stop")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            stop.waitFor(30, TimeUnit.SECONDS);
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
