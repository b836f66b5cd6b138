package org.nianbao.parser.document.rtf;

import java.util.Map;
import java.util.Optional;

/** Where the text of a group goes. */
enum Destination {
    /** Into the document. */
    TEXT,
    /** Nowhere, and neither do the groups in it. */
    SKIP,
    /** Nowhere, but groups in it may. */
    HOLDER,
    FONTS,
    STYLES,
    TITLE,
    PICTURE,
    /** Before the paragraph: its automatic number, as last printed. */
    NUMBER,
    TEXT_BOX;

    private static final Map<String, Destination> NAMED = Map.ofEntries(
            Map.entry("fonttbl", FONTS),
            Map.entry("stylesheet", STYLES),
            Map.entry("info", HOLDER),
            Map.entry("title", TITLE),
            Map.entry("pict", PICTURE),
            Map.entry("shppict", HOLDER),
            Map.entry("listtext", NUMBER),
            Map.entry("pntext", NUMBER),
            Map.entry("shp", HOLDER),
            Map.entry("shpgrp", HOLDER),
            Map.entry("shpinst", HOLDER),
            Map.entry("sp", HOLDER),
            Map.entry("sv", HOLDER),
            Map.entry("do", HOLDER),
            Map.entry("shptxt", TEXT_BOX),
            Map.entry("dptxbxtext", TEXT_BOX),
            Map.entry("object", HOLDER),
            Map.entry("result", TEXT),
            Map.entry("field", HOLDER),
            Map.entry("fldrslt", TEXT),
            Map.entry("upr", HOLDER),
            Map.entry("ud", TEXT),
            Map.entry("nesttableprops", HOLDER),
            Map.entry("nonesttables", SKIP),
            Map.entry("nonshppict", SKIP),
            Map.entry("shprslt", SKIP),
            Map.entry("fldinst", SKIP),
            Map.entry("colortbl", SKIP),
            Map.entry("header", SKIP),
            Map.entry("headerl", SKIP),
            Map.entry("headerr", SKIP),
            Map.entry("headerf", SKIP),
            Map.entry("footer", SKIP),
            Map.entry("footerl", SKIP),
            Map.entry("footerr", SKIP),
            Map.entry("footerf", SKIP),
            Map.entry("footnote", SKIP),
            Map.entry("annotation", SKIP),
            Map.entry("filetbl", SKIP),
            Map.entry("listtable", SKIP),
            Map.entry("listoverridetable", SKIP),
            Map.entry("revtbl", SKIP),
            Map.entry("rsidtbl", SKIP),
            Map.entry("author", SKIP),
            Map.entry("operator", SKIP),
            Map.entry("subject", SKIP),
            Map.entry("company", SKIP),
            Map.entry("manager", SKIP),
            Map.entry("category", SKIP),
            Map.entry("keywords", SKIP),
            Map.entry("comment", SKIP),
            Map.entry("doccomm", SKIP),
            Map.entry("hlinkbase", SKIP),
            Map.entry("sn", SKIP),
            Map.entry("objdata", SKIP),
            Map.entry("objclass", SKIP),
            Map.entry("objname", SKIP),
            Map.entry("xe", SKIP),
            Map.entry("tc", SKIP),
            Map.entry("tcn", SKIP),
            Map.entry("rxe", SKIP),
            Map.entry("txe", SKIP),
            Map.entry("bkmkstart", SKIP),
            Map.entry("bkmkend", SKIP),
            Map.entry("falt", SKIP),
            Map.entry("generator", SKIP),
            Map.entry("pn", SKIP));

    /** The destination that a control word opens; empty if it opens none. */
    static Optional<Destination> named(String word) {
        return Optional.ofNullable(NAMED.get(word));
    }
}
