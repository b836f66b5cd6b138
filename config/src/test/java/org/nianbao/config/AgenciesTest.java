package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {

    private static final String ALL_COLUMNS =
            "id,name,kind,region,portal,column,deadline,contact,aliases,since,until,office\n";
    private static final String FULL_ROW =
            "ltq-bdgz,板桥乡人民政府,township,640302,https://www.example.org/,https://www.example.org/nb/,02-20,"
                    + "office@example.org,板桥乡|板桥,2019,2030,利通区政府办公室\n";

    @TempDir
    Path temp;

    private Configuration agencies(String csv) {
        return new Folder(temp).agencies(csv);
    }

    private static Agency full() {
        return new Agency(
                "ltq-bdgz",
                "板桥乡人民政府",
                Kind.TOWNSHIP,
                Optional.of("640302"),
                Optional.of(URI.create("https://www.example.org/")),
                Optional.of(URI.create("https://www.example.org/nb/")),
                Optional.of(MonthDay.of(2, 20)),
                Optional.of("office@example.org"),
                List.of("板桥乡", "板桥"),
                OptionalInt.of(2019),
                OptionalInt.of(2030),
                Optional.of("利通区政府办公室"));
    }

    @Test
    void aRowWithEveryColumnIsReadAsWritten() {
        var configuration = agencies(ALL_COLUMNS + FULL_ROW);

        assertThat(Folder.shorts(configuration)).isEmpty();
        assertThat(configuration.agencies()).containsExactly(full());
    }

    @Test
    void columnsStandInAnyOrderAndTheOptionalOnesMayBeAbsent() {
        var configuration = agencies("column,kind,name,id\nhttp://a.example.org/nb/,government,甲县人民政府,jia\n");

        assertThat(Folder.shorts(configuration)).isEmpty();
        var agency = configuration.agencies().get(0);
        assertThat(agency.id()).isEqualTo("jia");
        assertThat(agency.kind()).isEqualTo(Kind.GOVERNMENT);
        assertThat(agency.portal()).isEmpty();
        assertThat(agency.region()).isEmpty();
        assertThat(agency.aliases()).isEmpty();
        assertThat(agency.owes(1999)).isTrue();
    }

    @Test
    void chineseHeadersAndKindsAreAccepted() {
        var csv = "编号*,名称（必填）,类别,区划代码,门户,年报栏目,截止日,联系邮箱,别名,起始年度,终止年度,主管\n"
                + FULL_ROW.replace("township", "乡镇").replace("02-20", "2月20日");

        var configuration = agencies(csv);

        assertThat(Folder.shorts(configuration)).isEmpty();
        assertThat(configuration.agencies()).containsExactly(full());
    }

    @Test
    void whatExcelMakesOfCodesYearsAndDaysIsUnderstood() {
        var csv = ALL_COLUMNS
                + FULL_ROW.replace("640302", "640302.0")
                        .replace("2019", "2019.0")
                        .replace("2030", "2.03E3")
                        .replace("02-20", "2023/2/20");

        assertThat(agencies(csv).agencies()).containsExactly(full());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,\uFEFF", "GB18030,"})
    void utf8WithAndWithoutMarkAndGb18030GiveTheSame(String charset, String mark) {
        var text = Optional.ofNullable(mark).orElse("") + ALL_COLUMNS + FULL_ROW;

        var configuration = new Folder(temp)
                .with("agencies.csv", text.getBytes(Charset.forName(charset)))
                .defaults();

        assertThat(Folder.shorts(configuration)).isEmpty();
        assertThat(configuration.agencies()).containsExactly(full());
    }

    @Test
    void quotedFieldsEmptyLinesBlankRowsAndShortRowsAreNormal() {
        var configuration = agencies("""
                id,name,kind,column,office

                a,"甲局, 乙局",department,http://a.example.org/
                ,,,,
                "b", 丙局　,department,http://b.example.org/,
                """.replace("\n", "\r\n"));

        assertThat(Folder.shorts(configuration)).isEmpty();
        assertThat(configuration.agencies()).extracting(Agency::name).containsExactly("甲局, 乙局", "丙局");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                ",甲,department,http://a.cn/,,,,,        ; row.required [id]",
                "a,,department,http://a.cn/,,,,,        ; row.required [name]",
                "a,甲,,http://a.cn/,,,,,                 ; row.required [kind]",
                "a,甲,department,,,,,,                  ; row.address []",
                "a b,甲,department,http://a.cn/,,,,,     ; row.id [id, a b]",
                "../a,甲,department,http://a.cn/,,,,,    ; row.id [id, ../a]",
                "甲,甲,department,http://a.cn/,,,,,      ; row.id [id, 甲]",
                "a,甲,departmnet,http://a.cn/,,,,,       ; row.kind.suggest [departmnet, department]",
                "a,甲,学校,http://a.cn/,,,,,             ; row.kind [学校]",
                "a,甲,other,ftp://a.cn/,,,,,             ; row.url [column, ftp://a.cn/]",
                "a,甲,other,www.a.cn,,,,,                ; row.url [column, www.a.cn]",
                "a,甲,other,http://u:p@a.cn/,,,,,        ; row.url [column, http://u:p@a.cn/]",
                "a,甲,other,http://a.cn/,64030,,,,       ; row.region [region, 64030]",
                "a,甲,other,http://a.cn/,640302000000,,,,; row.region [region, 640302000000]",
                "a,甲,other,http://a.cn/,640302.5,,,,    ; row.region [region, 640302.5]",
                "a,甲,other,http://a.cn/,,02-30,,,       ; row.day [deadline, 02-30]",
                "a,甲,other,http://a.cn/,,一月,,,        ; row.day [deadline, 一月]",
                "a,甲,other,http://a.cn/,,,nobody,,      ; row.email [contact, nobody]",
                "a,甲,other,http://a.cn/,,,,20x2,        ; row.year [since, 20x2]",
                "a,甲,other,http://a.cn/,,,,1998,        ; row.year [since, 1998]",
                "a,甲,other,http://a.cn/,,,,2023,2022    ; row.years [2023, 2022]",
                "a,甲,other,http://a.cn/,,,,2022,2022,x  ; row.extra [10, 9]",
            })
    void aBadRowIsNamedWithItsLineAndTheGoodOnesStillLoad(String row, String problem) {
        var configuration = agencies("id,name,kind,column,region,deadline,contact,since,until\n"
                + "first,第一局,department,http://f.cn/,,,,,\n" + row
                + "\nlast,末局,department,http://l.cn/,,,,,\n");

        assertThat(Folder.shorts(configuration)).containsExactly("3 ERROR " + problem);
        assertThat(configuration.agencies()).extracting(Agency::id).containsExactly("first", "last");
        assertThat(configuration.isSound()).isFalse();
    }

    @Test
    void everythingThatIsWrongWithARowIsSaidAtOnce() {
        assertThat(agencies(ALL_COLUMNS + "a b,,city,1,x,y,z,m,,1,2,\n").problems())
                .extracting(Problem::key)
                .containsExactly(
                        "row.id",
                        "row.required",
                        "row.kind",
                        "row.region",
                        "row.url",
                        "row.url",
                        "row.day",
                        "row.email",
                        "row.year",
                        "row.year");
    }

    @Test
    void anIdThatStandsTwiceNamesBothLinesAndTheFirstStays() {
        var configuration = agencies(Folder.HEADER + Folder.ROW + "\n" + Folder.ROW.replace("教育局", "民政局"));

        assertThat(Folder.shorts(configuration)).containsExactly("4 ERROR row.twice [ltq-jyj, 2, 4]");
        assertThat(configuration.agencies()).extracting(Agency::name).containsExactly("利通区教育局");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "id,name,kind,column,regoin     ; 1 ERROR column.suggest [regoin, region]",
                "id,name,kind,column,天气       ; 1 ERROR column.unknown [天气, id,name,kind,region,portal,column,deadline,contact,aliases,since,until,office]",
                "id,name,kind,column,名称       ; 1 ERROR column.twice [名称]",
            })
    void aWrongColumnIsAnErrorAndTheRowsStillLoad(String header, String problem) {
        var configuration = agencies(header + "\n" + Folder.ROW);

        assertThat(Folder.shorts(configuration)).containsExactly(problem);
        assertThat(configuration.agencies()).hasSize(1);
    }

    @Test
    void missingColumnsAreSaidOnceAndNotPerRow() {
        assertThat(Folder.shorts(agencies("id,kind\na,department\nb,department\n")))
                .containsExactly("1 ERROR column.missing [name]", "1 ERROR column.address []");
    }

    @Test
    void aNewlineInAFieldPointsToAQuoteThatWasNotClosed() {
        var configuration = agencies(Folder.HEADER + "a,\"甲\n局\",department,http://a.cn/\n" + Folder.ROW);

        assertThat(Folder.shorts(configuration)).containsExactly("2 ERROR row.control [name]");
        assertThat(configuration.agencies()).hasSize(1);
    }

    @Test
    void anEmptyFileIsAnErrorAndOneWithoutRowsANote() {
        assertThat(Folder.shorts(agencies("\n\n"))).containsExactly("0 ERROR table.empty []");
        assertThat(Folder.shorts(agencies(Folder.HEADER))).containsExactly("0 NOTE table.no.rows []");
    }

    @Test
    void aDomainNameInChineseIsBroughtIntoItsAsciiForm() {
        var configuration = agencies(Folder.HEADER + "a,甲,government,http://甲县.中国/nb/\n");

        assertThat(configuration.agencies().get(0).column().orElseThrow().getHost())
                .startsWith("xn--");
    }

    @Test
    void aFloodOfProblemsIsCutOffWithACount() {
        var configuration = agencies(Folder.HEADER + "a b,甲,department,http://a.cn/\n".repeat(1000));

        assertThat(configuration.problems()).hasSize(201);
        assertThat(Folder.shorts(configuration)).last().isEqualTo("0 NOTE problems.more [800]");
        assertThat(configuration.isSound()).isFalse();
    }

    @Test
    void farTooManyCellsOrBytesAreNotRead() {
        assertThat(Folder.shorts(agencies(Folder.HEADER + ",".repeat(200))))
                .containsExactly("0 NOTE table.no.rows []", "2 ERROR table.columns [100]");
        assertThat(Folder.shorts(agencies("x".repeat(9 * 1024 * 1024)))).containsExactly("0 ERROR file.large [8]");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSwallowTheFileInSilence() {
        var configuration = agencies(Folder.HEADER + "a,\"甲,department,http://a.cn/\n" + Folder.ROW.repeat(100));

        assertThat(configuration.isSound()).isFalse();
        assertThat(configuration.problems()).extracting(Problem::line).containsOnly(2);
    }

    @Test
    void anUnknownTypeOfFileIsRefused() {
        var folder = new Folder(temp).with("agencies.txt", "id".getBytes(StandardCharsets.UTF_8));

        assertThat(Folder.shorts(
                        folder.with("nianbao.yaml", "agencies: agencies.txt").load()))
                .containsExactly("0 ERROR table.format []");
    }
}
