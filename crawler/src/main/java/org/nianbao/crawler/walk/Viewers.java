package org.nianbao.crawler.walk;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Programs in a page that show a file: pdf.js, flash paper, previews. What they show is the file behind them. */
final class Viewers {

    private static final Pattern PDF_JS =
            Pattern.compile("(?i)viewer(?:\\.html?)?[?#](?:.{0,200}&)?file=([^&#]{1,1000})");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:pdfjs|preview|flexpaper|flashpaper|flashview|onlineview|readonline|showpdf|pdfshow)[^?#]{0,80}[?#](?:.{0,200}&)?(?:file|url|src|path|pdf|pdfurl|fileurl|swffile)=([^&#]{1,1000})");
    private static final Pattern DOCUMENT = Pattern.compile("(?i)\\.(?:pdf|ofd|docx?|wps|rtf|odt)(?:[?#].{0,200})?");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "['\"]([^'\"\\s<>]{1,500}?\\.(?:pdf|ofd|docx?|wps)(?:\\?[^'\"\\s<>]{0,300})?)['\"]",
            Pattern.CASE_INSENSITIVE);

    private Viewers() {}

    /** The file behind a viewer's address. */
    static Optional<URI> document(URI url) {
        var address = url.toString();
        var pdfJs = PDF_JS.matcher(address);
        if (pdfJs.find()) {
            return decoded(pdfJs.group(1)).flatMap(file -> Links.resolve(url, file));
        }
        var other = OTHERS.matcher(address);
        return other.find()
                ? decoded(other.group(1))
                        .filter(file -> DOCUMENT.matcher(file).find())
                        .flatMap(file -> Links.resolve(url, file))
                : Optional.empty();
    }

    /** Files that a script hands to a viewer: {@code showPdf('/a.pdf')}, {@code PDFObject.embed("/a.pdf", …)}. */
    static List<URI> inScript(HtmlPage page, String script) {
        return IN_SCRIPT
                .matcher(script)
                .results()
                .flatMap(found -> Links.resolve(page.base(), found.group(1)).stream())
                .map(url -> document(url).orElse(url))
                .distinct()
                .toList();
    }

    static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }
}
