package org.nianbao.crawler.ledger;

import java.io.IOException;
import java.io.OutputStream;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.json.VerdictJson;
import tools.jackson.core.JsonEncoding;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ledger as JSON: as {@code status --format json} of all its years, and {@code evidence} behind it. Its schema is
 * {@code verdicts.schema.json} beside this class.
 */
final class LedgerJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LedgerJson() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        var watch = ledger.watch();
        var verdicts = new VerdictJson(watch.language());
        var evidence = new EvidenceJson(
                watch.store().evidence().files(), watch.settings().zone());
        try (var json = MAPPER.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "asOf", Moments.print(ledger.asOf(), watch.settings().zone()));
            json.writeArrayPropertyStart("verdicts");
            var looked = new Looked(ledger.lastSweep());
            ledger.each(entry -> {
                looked.add(entry.verdicts());
                entry.verdicts().forEach(v -> json.writeTree(verdicts.node(v)));
            });
            json.writeEndArray();
            json.writeName("coverage");
            json.writeTree(verdicts.coverage(looked.coverage()));
            json.writeArrayPropertyStart("evidence");
            ledger.eachObservation((agency, seen) -> json.writeTree(evidence.node(seen)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
