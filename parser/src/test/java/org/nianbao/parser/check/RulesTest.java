package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void aCardIsFoundByItsIdEvenIfItsEvidenceLiesOutsideAReport() {
        assertThat(Rules.card("T3-01").id()).isEqualTo("T3-01");
        assertThat(Rules.card("SET-01").id()).isEqualTo("SET-01");
        assertThatThrownBy(() -> Rules.card("T9-99")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatARuleHasToSeeStandsOnItsCard() {
        assertThat(Rules.card("T3-01").evidence()).isEqualTo(Evidence.REPORT);
        assertThat(Rules.card("CRS-01").evidence()).isEqualTo(Evidence.PREVIOUS);
        assertThat(Rules.card("STR-20").evidence()).isEqualTo(Evidence.LOCAL);
    }

    @Test
    void gradesAndEvidenceHaveTheirNamesInLowerCase() {
        assertThat(Severity.VIOLATION.id()).isEqualTo("violation");
        assertThat(Evidence.PREVIOUS.id()).isEqualTo("previous");
    }
}
