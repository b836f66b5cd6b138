package org.nianbao.crawler.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Begins with a county of its own for each test, in which everybody who is told anything is known. */
abstract class InTheCounty {

    @TempDir
    Path folder;

    County county;
    Season season;

    @BeforeEach
    void found() {
        begin(County.in(folder));
    }

    /** Goes on in another county. */
    final void begin(County made) {
        county = made;
        season = new Season(made);
        made.correspondence().admitAll();
    }

    @AfterEach
    void close() {
        county.close();
    }

    /** Whole mails as a person sees them. */
    static String shown(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.mails().stream())
                .map(mail -> mail.to() + "\n" + mail.subject() + "\n\n" + mail.text())
                .collect(Collectors.joining("\n"));
    }
}
