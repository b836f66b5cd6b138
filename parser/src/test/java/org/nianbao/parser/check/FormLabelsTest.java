package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.TemplateVersion;

class FormLabelsTest {

    private static final FormLabels NAMES = FormLabels.of(Template.FORM_2021);

    @Test
    void rowsAreCalledAsTheFormPrintsThem() {
        assertThat(NAMES.row("T3", "C7")).isEqualTo("（七）总计");
        assertThat(NAMES.row("T2", "normdocs")).isEqualTo("行政规范性文件");
        assertThat(NAMES.row("T3", "C99")).as("unknown").isEqualTo("C99");
        assertThat(NAMES.rows("T3", List.of("C1", "C7"))).containsExactly("“（一）予以公开”", "“（七）总计”");
    }

    @Test
    void cellsAreCalledByRowAndColumn() {
        assertThat(NAMES.names(List.of("T3.C7.np", "T4.rev.sum", "T9.x")))
                .containsExactly("（七）总计·自然人", "行政复议·总计", "T9.x·");
    }

    @Test
    void eachFormHasItsOwnNames() {
        assertThat(FormLabels.of(Template.FORM_2019).row("T2", "fees")).isNotEqualTo("fees");
        assertThat(FormLabels.of(Template.FORM_2019).cell("T2.normdocs.opened").column())
                .isEqualTo("本年新公开数量");
        assertThat(NAMES.cell("T2.normdocs.opened").row())
                .as("not in this form")
                .isEqualTo("T2.normdocs.opened");
    }

    @Test
    void theWordingOfALabelIsLookedUpByItsKind() {
        assertThat(NAMES.wording(label("T3", TableLabel.Kind.CAPTION, "")))
                .contains(Template.FORM_2021.tables().T3().stub().label());
        assertThat(NAMES.wording(label("T3", TableLabel.Kind.ROW, "C7"))).contains("（七）总计");
        assertThat(NAMES.wording(label("T2", TableLabel.Kind.CAPTION, "T2.4"))).contains("第二十条第（八）项");
        assertThat(NAMES.wording(label("T2", TableLabel.Kind.ROW, "nothing"))).isEmpty();
    }

    private static TableLabel label(String table, TableLabel.Kind kind, String id) {
        return new TableLabel(table, kind, id, "", Match.ALIAS, TemplateVersion.V2021);
    }
}
