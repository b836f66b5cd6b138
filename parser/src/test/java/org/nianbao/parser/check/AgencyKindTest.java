package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyKindTest {

    @ParameterizedTest
    @CsvSource({
        "利通区扁担沟镇, township",
        "青禾县柳溪镇人民政府, township",
        "东乡族自治县龙泉乡, township",
        "海珠区官洲街道办事处, subdistrict",
        "官洲街道, subdistrict",
        "淮安市洪泽区人民政府, government",
        "青禾县, government",
        "上海市人民政府办公厅, department",
        "大冶市自然资源和规划局, department",
        "镇江市教育局, department",
        "文化和旅游厅, department",
        "某某市经济开发区管委会, ''",
        "某某市高新区, ''",
        "第一中学, ''",
    })
    void theNameTells(String name, String kind) {
        assertThat(AgencyKind.of(name)).isEqualTo(Optional.of(kind).filter(k -> !k.isEmpty()));
    }

    @Test
    void whatIsKnownComesBeforeWhatTheNameTells() {
        var town = CheckContext.of(ReportFixture.sound().build(), Subject.unknown());
        var given = CheckContext.of(
                ReportFixture.sound().build(),
                new Subject(
                        Optional.of("department"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Subject.Witness.HANDED_OVER));

        assertThat(town.kind()).contains(AgencyKind.TOWNSHIP);
        assertThat(town.isTownship()).isTrue();
        assertThat(town.isGovernment()).isTrue();
        assertThat(given.kind()).contains(AgencyKind.DEPARTMENT);
        assertThat(given.isTownship()).isFalse();
        assertThat(given.isGovernment()).isFalse();
    }

    @Test
    void aScopeHasBoundsAndKinds() {
        var year = OptionalInt.of(2020);
        assertThat(Scope.between(2019, 2020).covers(year, Optional.empty())).isTrue();
        assertThat(Scope.between(2019, 2020).covers(OptionalInt.of(2021), Optional.empty()))
                .isFalse();
        assertThat(Scope.between(2019, 2020).covers(OptionalInt.of(2018), Optional.empty()))
                .isFalse();
        assertThat(Scope.until(2018).covers(year, Optional.empty())).isFalse();
        assertThat(Scope.until(2018).covers(OptionalInt.of(2018), Optional.empty()))
                .isTrue();
        assertThat(Scope.until(2018).covers(OptionalInt.empty(), Optional.empty()))
                .isFalse();
        assertThat(Scope.ALL.covers(OptionalInt.empty(), Optional.empty())).isTrue();
        assertThat(Scope.ALL.only("township").covers(year, Optional.of("township")))
                .isTrue();
        assertThat(Scope.ALL.only("township").covers(year, Optional.empty())).isFalse();
        assertThat(Scope.SINCE_2019.only("township").kinds()).isEqualTo(Set.of("township"));
    }
}
