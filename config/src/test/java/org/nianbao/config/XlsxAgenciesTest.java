package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxAgenciesTest {

    @TempDir
    Path temp;

    private Configuration agencies(byte[] bytes) {
        return new Folder(temp)
                .with("agencies.xlsx", bytes)
                .with("nianbao.yaml", "agencies: agencies.xlsx")
                .load();
    }

    private static byte[] workbook(Consumer<Worksheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("机关"));
            workbook.newWorksheet("说明").value(0, 0, "not read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.value(row, i, texts[i]);
            }
        }
    }

    @Test
    void theFirstSheetIsReadWithNumbersAndDatesAsTheyWereMeant() {
        var configuration = agencies(workbook(sheet -> {
            row(sheet, 1, "编号", "名称", "类别", "年报栏目", "区划代码", "起始年度", "截止日");
            row(sheet, 3, "", "甲镇人民政府", "乡镇", "https://a.example.org/nb/");
            sheet.value(3, 0, 1001);
            sheet.value(3, 4, 640302.0);
            sheet.value(3, 5, 2019);
            sheet.value(3, 6, LocalDate.of(2026, 2, 20));
            sheet.style(3, 6).format("m\"月\"d\"日\"").set();
            sheet.value(3, 60, " ");
        }));

        assertThat(Folder.shorts(configuration)).isEmpty();
        var agency = configuration.agencies().get(0);
        assertThat(agency.id()).isEqualTo("1001");
        assertThat(agency.kind()).isEqualTo(Kind.TOWNSHIP);
        assertThat(agency.region()).contains("640302");
        assertThat(agency.since()).hasValue(2019);
        assertThat(agency.deadline()).contains(MonthDay.of(2, 20));
    }

    @Test
    void aBadRowIsNamedWithTheRowNumberOfTheSheet() {
        var configuration = agencies(workbook(sheet -> {
            row(sheet, 0, "id", "name", "kind", "portal");
            row(sheet, 1, "a", "甲", "department", "https://a.example.org/");
            row(sheet, 4, "b", "乙", "depratment", "https://b.example.org/");
        }));

        assertThat(Folder.shorts(configuration)).containsExactly("5 ERROR row.kind.suggest [depratment, department]");
        assertThat(configuration.agencies()).hasSize(1);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThat(Folder.shorts(agencies(ole2))).containsExactly("0 ERROR table.xls []");
        for (var bytes : new byte[][] {{}, {'P', 'K', 3, 4}, "id,name".getBytes(StandardCharsets.UTF_8), zip(10)}) {
            assertThat(agencies(bytes).problems()).extracting(Problem::key).containsExactly("table.xlsx");
        }
    }

    @Test
    void aBombIsNotUnpacked() {
        assertThat(Folder.shorts(agencies(zip(65 * 1024 * 1024))))
                .singleElement()
                .asString()
                .contains("unpacks to");
    }

    @Test
    void aCellFarBeyondTheLastColumnOfExcelDoesNotFillTheMemory() {
        var good = workbook(sheet -> row(sheet, 0, "id", "name", "kind", "portal"));

        var configuration = agencies(edited(good, "r=\"D1\"", "r=\"ZZZZZZ1\""));

        assertThat(configuration.problems()).extracting(Problem::key).containsExactly("table.xlsx");
    }

    @Test
    void anEnormousNumberDoesNotFillTheMemory() {
        var good = workbook(sheet -> {
            row(sheet, 0, "id", "name", "kind", "portal");
            row(sheet, 1, "", "甲", "department", "https://a.example.org/");
            sheet.value(1, 0, 12345);
        });

        var configuration = agencies(edited(good, "12345", "1E999999999"));

        assertThat(configuration.problems()).extracting(Problem::key).containsExactly("row.id");
    }

    private static byte[] zip(int size) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[size]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The workbook with a text of its first sheet replaced. */
    private static byte[] edited(byte[] workbook, String from, String to) {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries())) {
                var bytes = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).contains(from);
                    bytes = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                zip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
