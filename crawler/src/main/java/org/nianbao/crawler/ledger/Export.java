package org.nianbao.crawler.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.crawler.sweep.ArchivedText;
import org.nianbao.store.AtomicFile;

/** Writes a ledger to a file, in one step: a reader sees the old file or the new one. */
public final class Export {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Ledger ledger;

    public Export(Ledger ledger) {
        this.ledger = ledger;
    }

    /** As a workbook. */
    public void xlsx(Path file) throws IOException {
        AtomicFile.write(file, new LedgerXlsx(ledger)::write);
    }

    /** The verdicts as CSV in UTF-8; Excel takes it for that only with a byte order mark. */
    public void csv(Path file) throws IOException {
        AtomicFile.write(file, this::csv);
    }

    private void csv(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        try (var csv = new VerdictCsv(writer, ledger.watch().language())) {
            ledger.each(entry -> csv.rows(entry.verdicts()));
        }
    }

    /** As JSON. */
    public void json(Path file) throws IOException {
        AtomicFile.write(file, out -> LedgerJson.write(ledger, out));
    }

    /**
     * The texts of the reports, in a folder that is made if need be; files there that are none of these texts stay.
     *
     * @return hashes of files that could not be read from the archive, with the reason
     */
    public List<String> texts(ArchivedText texts, Path folder) throws IOException {
        return ReportTexts.write(ledger, texts, folder).lost();
    }
}
