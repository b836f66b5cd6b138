package org.nianbao.parser.document;

import java.util.Locale;

/** What a file is, by its bytes and never by its name. */
public enum Format {
    HTML("html"),
    TEXT("txt"),
    PDF("pdf"),
    DOCX("docx"),
    DOC("doc"),
    WPS("wps"),
    OFD("ofd"),
    RTF("rtf"),
    ODT("odt"),
    IMAGE("img"),
    UNKNOWN("bin");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /**
     * Whether such a file says itself where a table's cell begins and ends; in the others cells are inferred from where
     * things stand, and a second witness is asked for.
     */
    public boolean marksCells() {
        return switch (this) {
            case HTML, DOCX, DOC, WPS, RTF, ODT -> true;
            case TEXT, PDF, OFD, IMAGE, UNKNOWN -> false;
        };
    }

    /** The extension under which the archive keeps such a file, without the dot. */
    public String extension() {
        return extension;
    }

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
