package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.crawler.walk.ListItem;

/** Whose a row is whose title names nobody. */
class NamelessTest {

    private static final URI COLUMN = URI.create("http://x.example/nb/");

    @TempDir
    private Path folder;

    private Agency bureau() {
        return Config.load(Office.in(folder).watches("a,云岭县文化和旅游局," + COLUMN).config())
                .agencies()
                .get(0);
    }

    private static ListItem row(int no, Optional<String> publisher) {
        var url = URI.create("http://x.example/" + no + ".html");
        return new ListItem(url, "2022年政府信息公开工作年度报告", Optional.empty(), "", 1, publisher, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县文化和旅游局, , OWN",
        "云岭县文化和旅游局, 云岭县人民政府办公室, OWN",
        "云岭县水利局, , OTHER",
        "云岭县水利局, 云岭县文化和旅游局, OTHER",
        "云岭县文化广播旅游局, , DOUBT",
        ", 云岭县文化和旅游局, OWN",
        ", 云岭县人民政府办公室, DOUBT",
        ", , DOUBT"
    })
    void theTextDecidesAndWhoPublishedItSpeaksForTheAgencyOnly(String text, String publisher, String whose) {
        var row = row(0, Optional.ofNullable(publisher));
        var found = new Nameless((agency, year, column, asked) -> Optional.ofNullable(text))
                .of(bureau(), 2022, COLUMN, List.of(row), List.of());

        assertThat(found.rows()).hasSize(whose.equals("OWN") ? 1 : 0);
        assertThat(found.doubt().isPresent()).isEqualTo(whose.equals("DOUBT"));
    }

    @Test
    void eachTextIsReadOnceAndNotVeryManyOfThem() {
        var asked = new ArrayList<ListItem>();
        var nameless = new Nameless((agency, year, column, row) -> {
            asked.add(row);
            return Optional.of("云岭县水利局");
        });
        var rows = new ArrayList<ListItem>();
        for (int no = 0; no < 9; no++) {
            rows.add(row(no, Optional.empty()));
        }

        nameless.of(bureau(), 2022, COLUMN, rows, List.of());
        var again = nameless.of(bureau(), 2022, COLUMN, rows, List.of());

        assertThat(asked).containsExactlyElementsOf(rows.subList(0, 5));
        assertThat(again.doubt()).isPresent();
    }
}
