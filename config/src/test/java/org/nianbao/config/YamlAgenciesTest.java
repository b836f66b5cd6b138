package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlAgenciesTest {

    @TempDir
    Path temp;

    private Configuration agencies(String yaml) {
        return new Folder(temp)
                .with("agencies.yaml", yaml)
                .with("nianbao.yaml", "agencies: agencies.yaml")
                .load();
    }

    @Test
    void aListOfMappingsIsATable() {
        var configuration = agencies("""
                - { id: a, name: 甲局, kind: department, column: "http://a.example.org/nb/" }
                - name: 乙镇
                  id: 2
                  kind: 镇
                  portal: http://b.example.org/
                  region: 640302
                  deadline: 02-20
                  aliases: [ 乙, 乙镇政府 ]
                  since: 2019
                  contact: ~
                """);

        assertThat(Folder.shorts(configuration)).isEmpty();
        assertThat(configuration.agencies()).extracting(Agency::id).containsExactly("a", "2");
        var second = configuration.agencies().get(1);
        assertThat(second.kind()).isEqualTo(Kind.TOWNSHIP);
        assertThat(second.region()).contains("640302");
        assertThat(second.deadline()).contains(MonthDay.of(2, 20));
        assertThat(second.aliases()).containsExactly("乙", "乙镇政府");
        assertThat(second.since()).hasValue(2019);
        assertThat(second.contact()).isEmpty();
    }

    @Test
    void aBadEntryIsNamedWithItsLineAndTheGoodOnesStillLoad() {
        var configuration = agencies("""
                - { id: a, name: 甲局, kind: department, column: "http://a.example.org/nb/" }
                - id: b
                  nmae: 乙局
                  kind: department
                  column: http://b.example.org/
                - just words
                - id: c
                  name: { full: 丙局 }
                - { id: a, name: 丁局, kind: department, column: "http://d.example.org/" }
                """);

        assertThat(Folder.shorts(configuration))
                .containsExactly(
                        "2 ERROR row.required [name]",
                        "3 ERROR column.suggest [nmae, name]",
                        "6 ERROR table.yaml []",
                        "8 ERROR table.yaml.value [name]",
                        "9 ERROR row.twice [a, 1, 9]");
        assertThat(configuration.agencies()).extracting(Agency::name).containsExactly("甲局");
    }

    @Test
    void whatIsNoListIsAnErrorAndAnEmptyListANote() {
        assertThat(Folder.shorts(agencies("agencies: []"))).containsExactly("1 ERROR table.yaml []");
        assertThat(Folder.shorts(agencies(""))).containsExactly("0 ERROR table.yaml []");
        assertThat(Folder.shorts(agencies("[]"))).containsExactly("0 NOTE table.no.rows []");
        assertThat(Folder.shorts(agencies("- a: [")))
                .hasSize(1)
                .first()
                .asString()
                .contains("yaml.syntax");
    }

    @Test
    void endlessColumnsAreCut() {
        var yaml = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            yaml.append("- x").append(i).append(": 1\n");
        }
        assertThat(agencies(yaml.toString()).problems())
                .extracting(Problem::key)
                .contains("table.columns");
    }
}
