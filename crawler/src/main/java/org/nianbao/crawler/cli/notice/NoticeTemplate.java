package org.nianbao.crawler.cli.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.parser.Messages;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.pack.ZipParts;

/** A DOCX file with placeholders. What is not filled in goes into the letter as it is. */
public final class NoticeTemplate {

    /** Base name of the bundle of this room. */
    public static final String BUNDLE = "org.nianbao.crawler.cli.notice.messages";

    /** Most bytes of a template; one with a crest has some hundred kilobytes. */
    public static final int LARGEST = 10 << 20;

    private static final Limits LIMITS = new Limits(LARGEST, 10_000, 10_000, 100, 100, 100_000, 500, 20 << 20);

    /** Most bytes of a part that is filled in; as a tree it takes many times that. */
    private static final int LARGEST_PART = 2 << 20;

    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern FILLED = Pattern.compile("word/(?:document|header|footer)\\d*\\.xml");

    /** The oldest moment a ZIP file can hold: the same letter is always the same file. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;

    private NoticeTemplate(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** The one that comes with the program. */
    public static NoticeTemplate usual(Locale language) {
        var name = language.getLanguage().equals("en") ? "notice_en.docx" : "notice.docx";
        try (var in = Objects.requireNonNull(NoticeTemplate.class.getResourceAsStream(name), name)) {
            return read(in.readAllBytes(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An office's own.
     *
     * @param bytes the whole file
     * @param language of what a reader has to say of it
     * @throws TemplateException if it is no DOCX file, too large, or has a placeholder nobody knows
     */
    public static NoticeTemplate read(byte[] bytes, Locale language) {
        if (bytes.length > LIMITS.bytes()) {
            throw new TemplateException("template.large", LIMITS.bytes() >> 20);
        }
        try (var zip = ZipParts.open(bytes, LIMITS)) {
            var parts = new LinkedHashMap<String, byte[]>();
            zip.names().forEach(name -> zip.part(name).ifPresent(part -> parts.put(name, part)));
            var template = new NoticeTemplate(parts);
            template.mayBeUsed();
            return template;
        } catch (CannotRead e) {
            var why = Messages.of("org.nianbao.parser.messages", language).text(e.reason());
            throw new TemplateException("template.damaged", why);
        }
    }

    private void mayBeUsed() {
        var types = parts.get(TYPES);
        if (types == null || !parts.keySet().stream().anyMatch(n -> n.startsWith("word/document"))) {
            throw new TemplateException("template.noDocx");
        }
        var declared = new String(types, StandardCharsets.UTF_8);
        if (declared.contains("macroEnabled")) {
            throw new TemplateException("template.macros");
        }
        // A template of a word processor (.dotx) would not open as a document.
        var document = declared.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
        parts.put(TYPES, document.getBytes(StandardCharsets.UTF_8));
        fill(Notice.example());
        fill(Notice.nothing());
    }

    /** The letter as a file. */
    byte[] fill(Values values) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(FILLED.matcher(part.getKey()).matches() ? filled(part.getValue(), values) : part.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static byte[] filled(byte[] part, Values values) {
        if (part.length > LARGEST_PART) {
            throw new TemplateException("template.large", LARGEST_PART >> 20);
        }
        var document = XmlPart.read(part, LIMITS);
        Blocks.fill(document.getDocumentElement(), values);
        return XmlPart.write(document);
    }
}
