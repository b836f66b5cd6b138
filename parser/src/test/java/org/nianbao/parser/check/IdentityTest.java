package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void whatIsNotGivenIsInferredFromTheName() {
        var identity = Identity.of(Subject.unknown(), Optional.of("吴忠市利通区扁担沟镇人民政府"));

        assertThat(identity.kind()).contains("township");
        assertThat(identity.region()).contains("640302");
        assertThat(identity.names()).contains("吴忠市利通区扁担沟镇人民政府", "吴忠市利通区扁担沟镇", "扁担沟镇");
    }

    @Test
    void whatIsGivenComesFirstAndBothPlacesStayPossible() {
        var given = new Subject(
                        Optional.of("department"),
                        Optional.of("420981"),
                        Optional.of("民政局"),
                        Optional.empty(),
                        Subject.Witness.HANDED_OVER)
                .alias(List.of("应城民政"));
        var identity = Identity.of(given, Optional.of("利通区民政局"));

        assertThat(identity.name()).contains("民政局");
        assertThat(identity.kind()).contains("department");
        assertThat(identity.region()).as("in doubt").isEmpty();
        assertThat(identity.lineage().excludes("应城市")).isFalse();
        assertThat(identity.lineage().excludes("利通区")).isFalse();
        assertThat(identity.names()).contains("应城民政");
    }

    @Test
    void aNamelessReportHasNoIdentity() {
        var identity = Identity.of(Subject.unknown(), Optional.empty());

        assertThat(identity.names()).isEmpty();
        assertThat(identity.lineage().isKnown()).isFalse();
        assertThat(identity.kind()).isEmpty();
    }
}
