package org.nianbao.parser.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, so that any fault can be put in. Object 1 is the catalogue, 2 the page tree. */
final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private String resources = "<< /Font << /F1 3 0 R >> >>";

    RawPdf() {
        add("<< /Type /Catalog /Pages 2 0 R >>");
        add("");
        add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    }

    /** Adds an object and gives its number. */
    int add(String object) {
        objects.add(bytes(object));
        return objects.size();
    }

    int stream(String dictionary, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<< " + dictionary + " /Length " + data.length + " >>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(bytes("\nendstream"));
        objects.add(out.toByteArray());
        return objects.size();
    }

    RawPdf resources(String dictionary) {
        resources = dictionary;
        return this;
    }

    RawPdf page(String content) {
        return pageOf(stream("", bytes(content)), "");
    }

    RawPdf pageOf(int content, String more) {
        pages.add(add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + content + " 0 R " + more
                + " /Resources " + resources + " >>"));
        return this;
    }

    byte[] bytes() {
        var kids = pages.stream().map(p -> p + " 0 R").collect(Collectors.joining(" "));
        objects.set(1, bytes("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>"));
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        int table = out.size();
        int size = objects.size() + 1;
        out.writeBytes(bytes("xref\n0 " + size + "\n0000000000 65535 f \n"));
        IntStream.range(0, objects.size()).forEach(i -> {
            var offset = "0000000000" + offsets.get(i);
            out.writeBytes(bytes(offset.substring(offset.length() - 10) + " 00000 n \n"));
        });
        out.writeBytes(bytes("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflate(byte[] data) throws java.io.IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }
}
