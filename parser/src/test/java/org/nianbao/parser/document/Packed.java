package org.nianbao.parser.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs small files for tests. An entry {@code mimetype} is stored, not packed, as OpenDocument wants it. */
public final class Packed {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Packed() {}

    public static Packed of() {
        return new Packed();
    }

    public static Packed of(String name, String text) {
        return of().and(name, text);
    }

    public Packed and(String name, String text) {
        return and(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Packed and(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var e : entries.entrySet()) {
                var entry = new ZipEntry(e.getKey());
                if (e.getKey().equals("mimetype")) {
                    stored(entry, e.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(e.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static void stored(ZipEntry entry, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }
}
