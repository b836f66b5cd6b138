package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static Format detect(String bytes) {
        return Formats.detect(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void firstBytesTellTheFormat() {
        assertThat(detect("%PDF-1.7\n")).isEqualTo(Format.PDF);
        assertThat(detect("\n\njunk %PDF-1.4")).isEqualTo(Format.PDF);
        assertThat(detect("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")).isEqualTo(Format.DOC);
        assertThat(detect("{\\rtf1\\ansi")).isEqualTo(Format.RTF);
        assertThat(detect("\u0089PNG\r\n\u001A\n")).isEqualTo(Format.IMAGE);
        assertThat(detect("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF")).isEqualTo(Format.IMAGE);
        assertThat(detect("GIF89a")).isEqualTo(Format.IMAGE);
        assertThat(detect("II*\0")).isEqualTo(Format.IMAGE);
        assertThat(detect("\0\1\2\3")).isEqualTo(Format.UNKNOWN);
    }

    @Test
    void zippedFormatsAreToldByTheirParts() {
        assertThat(packed("[Content_Types].xml", "word/document.xml")).isEqualTo(Format.DOCX);
        assertThat(packed("word/document.xml", "[Content_Types].xml")).isEqualTo(Format.DOCX);
        assertThat(packed("[Content_Types].xml", "xl/workbook.xml")).isEqualTo(Format.UNKNOWN);
        assertThat(packed("OFD.xml", "Doc_0/Document.xml")).isEqualTo(Format.OFD);
        assertThat(packed("META-INF/manifest.xml", "content.xml")).isEqualTo(Format.ODT);
        // Names inside texts and folders of the same name say nothing.
        assertThat(packed("word/report.txt", "a/OFD.xml", "a.txt")).isEqualTo(Format.UNKNOWN);
        assertThat(Formats.detect(
                        Packed.of("a.txt", "word/ OFD.xml [Content_Types].xml").bytes()))
                .isEqualTo(Format.UNKNOWN);
    }

    @Test
    void openDocumentSaysItsTypeFirst() {
        assertThat(ofType("application/vnd.oasis.opendocument.text")).isEqualTo(Format.ODT);
        assertThat(ofType("application/vnd.oasis.opendocument.spreadsheet")).isEqualTo(Format.UNKNOWN);
        assertThat(ofType("application/epub+zip")).isEqualTo(Format.UNKNOWN);
    }

    @Test
    void aZipCutOffIsToldByWhatIsLeft() {
        var whole = Packed.of("[Content_Types].xml", "x")
                .and("word/document.xml", "y".repeat(500))
                .bytes();
        assertThat(Formats.detect(Arrays.copyOf(whole, whole.length - 60))).isEqualTo(Format.DOCX);
    }

    @Test
    void flatOpenDocumentIsToldByItsRoot() {
        assertThat(detect("<?xml version='1.0'?>\n<office:document xmlns:office='urn:x'"
                        + " office:mimetype='application/vnd.oasis.opendocument.text'>"))
                .isEqualTo(Format.ODT);
        assertThat(detect("<?xml version='1.0'?>\n<office:document office:mimetype='other'>"))
                .isEqualTo(Format.TEXT);
    }

    private static Format packed(String... names) {
        var zip = Packed.of();
        Arrays.stream(names).forEach(name -> zip.and(name, "text"));
        return Formats.detect(zip.bytes());
    }

    private static Format ofType(String type) {
        return Formats.detect(
                Packed.of("mimetype", type).and("content.xml", "<a/>").bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!DOCTYPE html>", "  <HTML lang=zh>", "<p>x</p>", "<table border=1>", "<h1>x", "﻿<div class=a>"
            })
    void markupIsHtml(String text) {
        assertThat(Formats.detect(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.HTML);
    }

    @Test
    void textInUtf16WithAMarkIsTextOrHtml() {
        var utf16 = Charset.forName("UTF-16");
        assertThat(Formats.detect("年度报告".getBytes(utf16))).isEqualTo(Format.TEXT);
        assertThat(Formats.detect("<html><body>年报".getBytes(utf16))).isEqualTo(Format.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年度报告", "a < b and c > d", "<提示>", "P", "%PD"})
    void whatHasNoMarkupIsText(String text) {
        assertThat(Formats.detect(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"HTML,html,html", "TEXT,text,txt", "IMAGE,image,img", "UNKNOWN,unknown,bin", "OFD,ofd,ofd"})
    void namesInJsonAreThoseOfTheContract(Format format, String id, String extension) {
        assertThat(format.id()).isEqualTo(id);
        assertThat(format.extension()).isEqualTo(extension);
    }

    @Property(tries = 300)
    void anyBytesHaveAFormat(@ForAll byte[] bytes) {
        assertThat(Formats.detect(bytes)).isNotNull();
    }
}
