package org.nianbao.crawler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.nianbao.parser.document.Formats;

/**
 * Which files of a folder may be reports. The name only says what is worth opening; what a file is, its bytes say later. A file
 * that a person names is checked whatever it is called.
 */
final class ReportFiles {

    private static final Set<String> EXTENSIONS =
            Set.of("htm", "html", "shtml", "xhtml", "txt", "pdf", "doc", "docx", "wps", "odt", "rtf", "ofd", "zip");

    private static final int MAGIC = 4096;

    private ReportFiles() {}

    static boolean isHidden(Path file) {
        return name(file).startsWith(".");
    }

    /** By the extension; without one, by the first bytes. */
    static boolean mayBeReport(Path file) throws IOException {
        var name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? looksLikeOne(file)
                : EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean looksLikeOne(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(MAGIC);
        }
        boolean packed = head.length > 1 && head[0] == 'P' && head[1] == 'K';
        return switch (Formats.detect(head)) {
            case HTML, TEXT, PDF, DOCX, DOC, WPS, OFD, RTF, ODT -> head.length > 0;
            case UNKNOWN -> packed;
            case IMAGE -> false;
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
