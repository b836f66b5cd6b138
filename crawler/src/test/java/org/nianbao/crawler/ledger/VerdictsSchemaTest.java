package org.nianbao.crawler.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.look;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.store.DateBasis;
import org.nianbao.store.LookState;

class VerdictsSchemaTest {

    private static final List<Verdict> VERDICTS = List.of(
            Cases.judge("2023-01-10T08:00"),
            Cases.judge("2023-02-03T08:00", look("2023-02-01T06:30", LookState.OK)),
            Cases.judge("2023-02-03T08:00", Cases.seen("2023-02-02T06:30", Cases.says(DateBasis.META, "2023-02-02"))),
            Cases.judge(Cases.owed(Cases.waiver("")), "2023-02-03T08:00"),
            Cases.judge(
                    Cases.owed(Cases.waiver("PUB-03")), "2023-02-03T08:00", look("2023-02-01T06:30", LookState.OK)));

    private static String document() {
        return new VerdictJson(Locale.ROOT)
                .document(Cases.at("2023-02-10T08:00"), Cases.ZONE, new Coverage(5, 5, 4), VERDICTS)
                .toString();
    }

    @Test
    void theSchemaIsASchema() throws IOException {
        var text = new String(VerdictsSchema.open().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theDocumentationHoldsTheSameSchema() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "verdicts.schema.json")))
                .isEqualTo(new String(VerdictsSchema.open().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatStatusWritesIsValid() throws IOException {
        assertThat(document()).contains("\"waiver\":{", "\"exemption\":{");
        assertThat(VerdictsSchema.complaints(document())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"timeliness\":\"MISSING\" | \"timeliness\":\"GONE\"",
                "\"deadlineBasis\":\"local\" | \"deadlineBasis\":\"LOCAL\"",
                "\"daysLate\":2 | \"daysLate\":\"2\"",
                "\"publishedOn\":\"2023-02-02\" | \"publishedOn\":\"2 Feb\"",
                "\"confirmed\":true | \"confirmed\":1",
                "\"conformity\":null | \"conformity\":\"\"",
                "\"asOf\":\"2023-02-10T08:00+08:00\" | \"asOf\":\"2023-02-10\"",
                "\"waived\":true | \"waived\":false",
                "\"checked\":4 | \"looked\":4"
            })
    void whatIsWrittenOtherwiseIsNot(String right, String wrong) throws IOException {
        var spoilt = document().replace(right.strip(), wrong.strip());
        assertThat(spoilt).isNotEqualTo(document());
        assertThat(VerdictsSchema.complaints(spoilt)).isNotEmpty();
    }
}
