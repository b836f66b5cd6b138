package org.nianbao.parser.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A web page: the article in it, without menus, bread crumbs, share bars and footers. */
final class HtmlReader {

    /** Block-level elements: a new paragraph before and after. */
    private static final Set<String> BREAKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "blockquote",
            "center",
            "main",
            "form",
            "fieldset",
            "figure",
            "hr",
            "br",
            "body");

    /** Of a page of any size a tree is built that takes many times its room; no report has a tenth of this. */
    private static final int MOST_TAGS = 400_000;

    private final Limits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int cells;

    /** Whether the page has no known place for the article, so that menus and footers have to be left out. */
    private final boolean wholePage;

    private HtmlReader(Limits limits, boolean wholePage) {
        this.limits = limits;
        this.wholePage = wholePage;
    }

    private static void requireFewTags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
            if (tags > MOST_TAGS) {
                throw CannotRead.limit("tags", MOST_TAGS);
            }
        }
    }

    static Document read(String html, Limits limits) {
        requireFewTags(html);
        var page = Jsoup.parse(html);
        var found = HtmlPage.of(page);
        var titles = found.titles();
        var body = found.article();
        var reader = new HtmlReader(limits, body == page.body());
        reader.walk(body, 0);
        reader.endParagraph();
        var text = reader.text();
        if (text.length() > limits.glyphs()) {
            throw CannotRead.limit("glyphs", limits.glyphs());
        }
        if (Garble.spoils(text)) {
            throw CannotRead.garbled();
        }
        return new Document(Format.HTML, titles, reader.blocks);
    }

    /** What was read, for its characters only. */
    private StringBuilder text() {
        var text = new StringBuilder();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                text.append(paragraph.text());
            } else if (block instanceof Block.Grid grid) {
                grid.rows().forEach(row -> row.cells().forEach(cell -> text.append(cell.text())));
            }
        }
        return text;
    }

    private void walk(Node node, int depth) {
        if (depth > limits.depth()) {
            throw CannotRead.limit("depth", limits.depth());
        }
        if (node instanceof TextNode text) {
            run.append(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element, depth);
        }
    }

    private void element(Element element, int depth) {
        if (wholePage && PageChrome.isChrome(element)) {
            return;
        }
        switch (element.normalName()) {
            case "script", "style", "noscript", "template", "head", "select", "button", "nav", "iframe", "object" -> {}
            case "pre", "textarea" -> {
                endParagraph();
                TextReader.read(element.wholeText(), limits).forEach(this::add);
            }
            case "img" -> {
                // Icons and spacers are no evidence that a table stands there as a picture.
                if (!isSmall(element)) {
                    endParagraph();
                    add(new Block.Image(element.attr("src")));
                }
            }
            case "table" -> table(element, depth);
            default -> {
                boolean breaks = BREAKS.contains(element.normalName());
                if (breaks) {
                    endParagraph();
                }
                for (var child : element.childNodes()) {
                    walk(child, depth + 1);
                }
                if (breaks) {
                    endParagraph();
                }
            }
        }
    }

    private static boolean isSmall(Element image) {
        for (var side : List.of("width", "height")) {
            if (isBelowHundred(image.attr(side))) {
                return true;
            }
        }
        var source = image.attr("src").toLowerCase(Locale.ROOT);
        return source.isEmpty() || source.contains("icon") || source.endsWith(".gif");
    }

    /** Whether a length begins with one or two digits: 16, 20px. */
    private static boolean isBelowHundred(String length) {
        int digits = 0;
        int value = 0;
        while (digits < length.length() && digits < 4 && length.charAt(digits) >= '0' && length.charAt(digits) <= '9') {
            value = value * 10 + length.charAt(digits) - '0';
            digits++;
        }
        return digits > 0 && digits < 4 && value < 100;
    }

    private void table(Element table, int depth) {
        endParagraph();
        var grid = HtmlGrid.read(table);
        if (grid.isEmpty()) {
            for (var child : table.childNodes()) {
                walk(child, depth + 1);
            }
            endParagraph();
            return;
        }
        cells += grid.get().rows().stream().mapToInt(r -> r.cells().size()).sum();
        if (cells > limits.cells()) {
            throw CannotRead.limit("cells", limits.cells());
        }
        add(grid.get());
    }

    private void endParagraph() {
        var text = Spaces.trim(run);
        run.setLength(0);
        if (!text.isEmpty() && !PageFurniture.is(text)) {
            add(new Block.Paragraph(text));
        }
    }

    private void add(Block block) {
        if (blocks.size() >= limits.blocks()) {
            throw CannotRead.limit("blocks", limits.blocks());
        }
        blocks.add(block);
    }
}
