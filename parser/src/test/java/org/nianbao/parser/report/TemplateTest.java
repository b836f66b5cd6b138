package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void theFormOf2021Has200NumbersAndThatOf2019Has198() {
        assertThat(Template.FORM_2021.cellIds()).hasSize(10 + 175 + 15).doesNotHaveDuplicates();
        assertThat(Template.FORM_2019.cellIds()).hasSize(22 + 161 + 15).doesNotHaveDuplicates();
    }

    @Test
    void theTotalOfTable3AddsUp21RowsIn2021And19In2019() {
        assertThat(Template.FORM_2021.tables().T3().resultLeaves()).hasSize(21).doesNotContain("A", "B", "C7", "D");
        assertThat(Template.FORM_2019.tables().T3().resultLeaves()).hasSize(19).contains("C6");
    }

    @Test
    void theYearDecidesWhichFormBinds() {
        assertThat(Template.forYear(2018)).isEmpty();
        assertThat(Template.forYear(2020)).contains(Template.FORM_2019);
        assertThat(Template.forYear(2022)).contains(Template.FORM_2021);
    }
}
