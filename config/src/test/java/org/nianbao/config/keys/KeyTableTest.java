package org.nianbao.config.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTableTest {

    private static final KeyTable TABLE = KeyTable.STANDARD;

    @Test
    void everyRowOfTheTableHangsInTheTree() {
        var inTree = new ArrayList<String>();
        collect(TABLE.root(), inTree);

        assertThat(inTree).containsExactlyInAnyOrderElementsOf(TABLE.specs().keySet());
        assertThat(inTree).hasSizeGreaterThan(45);
    }

    @Test
    void everyDefaultAndBoundIsAValueOfItsType() {
        assertThat(TABLE.specs().values()).allSatisfy(spec -> {
            spec.standard()
                    .ifPresent(text -> assertThat(spec.type().read(text).filter(spec::admits))
                            .as(spec.path())
                            .isPresent());
            spec.bounds().ifPresent(bounds -> {
                assertThat(spec.type().read(bounds.least())).as(spec.path()).isPresent();
                assertThat(spec.type().read(bounds.greatest())).as(spec.path()).isPresent();
            });
        });
    }

    @Test
    void aChoiceHasChoicesAndItsExampleIsOneOfThem() {
        var choices = TABLE.specs().values().stream()
                .filter(spec -> spec.type() == ValueType.CHOICE)
                .toList();

        assertThat(choices)
                .hasSize(3)
                .allSatisfy(spec -> assertThat(spec.choices()).contains(spec.example()));
    }

    @Test
    void numbersAndTimesAreBounded() {
        var open = TABLE.specs().values().stream()
                .filter(spec -> List.of(ValueType.INTEGER, ValueType.DURATION, ValueType.SIZE)
                        .contains(spec.type()))
                .filter(spec -> spec.bounds().isEmpty())
                .map(KeySpec::path);

        assertThat(open).isEmpty();
    }

    private static void collect(KeyNode.Group group, List<String> paths) {
        for (var child : group.children().values()) {
            if (child instanceof KeyNode.Group below) {
                collect(below, paths);
            } else if (child instanceof KeyNode.Leaf leaf) {
                paths.add(leaf.spec().path());
            }
        }
    }
}
