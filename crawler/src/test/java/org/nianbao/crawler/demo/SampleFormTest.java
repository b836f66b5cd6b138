package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleFormTest {

    @ParameterizedTest
    @EnumSource(names = {"OF_2021", "OF_2019"})
    void agreesWithTheTemplate(SampleForm form) {
        var file = Path.of("../../shared/domain/template-" + form.year() + ".json");
        assumeThat(file).as("template not here").exists();
        var tables = new JsonMapper().readTree(file.toFile()).get("tables");

        assertThat(form.blocks().stream().map(SampleForm.Block::caption))
                .containsExactlyElementsOf(texts(tables.get(0).get("blocks"), "caption"));
        for (int i = 0; i < form.blocks().size(); i++) {
            var block = tables.get(0).get("blocks").get(i);
            var columns = form.blocks().get(i).columns();
            assertThat(columns)
                    .containsExactlyElementsOf(labels(block.get("columns")).subList(1, columns.size() + 1));
            assertThat(form.blocks().get(i).rows()).containsExactlyElementsOf(labels(block.get("rows")));
        }
        var results = form.classes().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.label()), c.items().stream()))
                .toList();
        assertThat(labels(tables.get(1).get("rows"))).containsSequence(results);
    }

    private static List<SampleForm.Label> labels(JsonNode nodes) {
        var labels = new ArrayList<SampleForm.Label>();
        nodes.forEach(node -> labels.add(new SampleForm.Label(
                node.get("id").asString(), node.get("label").asString())));
        return labels;
    }

    private static List<String> texts(JsonNode nodes, String field) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.get(field).asString())
                .toList();
    }
}
