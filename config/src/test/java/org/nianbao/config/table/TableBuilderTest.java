package org.nianbao.config.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Problem;
import org.nianbao.config.source.Problems;

class TableBuilderTest {

    @Test
    void rowsBeyondTheCapAreNotReadAndThatIsSaid() {
        var problems = new Problems("agencies.csv");
        var builder = new TableBuilder(problems);
        builder.add(1, List.of("id"));
        for (int line = 2; line <= TableBuilder.MOST_ROWS + 1; line++) {
            builder.add(line, List.of("a"));
        }
        assertThat(problems.errors()).isZero();

        assertThat(builder.add(TableBuilder.MOST_ROWS + 2, List.of("b"))).isFalse();

        assertThat(builder.build().orElseThrow().rows().size()).isEqualTo(TableBuilder.MOST_ROWS);
        assertThat(problems.inOrder())
                .extracting(Problem::line, Problem::key)
                .containsExactly(tuple(TableBuilder.MOST_ROWS + 2, "table.rows"));
    }
}
