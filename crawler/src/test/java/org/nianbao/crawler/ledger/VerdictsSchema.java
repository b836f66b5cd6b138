package org.nianbao.crawler.ledger;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The published schema, as the jar holds it. */
public final class VerdictsSchema {

    private VerdictsSchema() {}

    public static InputStream open() {
        return VerdictsSchema.class.getResourceAsStream("verdicts.schema.json");
    }

    /** What the schema complains of; empty = valid. */
    public static List<String> complaints(String json) throws IOException {
        try (var schema = open()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Error::toString)
                    .toList();
        }
    }
}
