package org.nianbao.crawler.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.nianbao.crawler.cli.sarif.SarifLog;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.sweep.Version;
import org.nianbao.parser.check.Finding;

/** {@code check --format sarif}: one run in SARIF 2.1.0. */
final class CheckSarif implements CheckPrinter {

    private final PrintStream out;
    private final SarifLog log;

    CheckSarif(Session session, PrintStream out) {
        this.out = out;
        this.log = new SarifLog(PrettyJson.on(out), session.language(), Version.OF_PROGRAM);
    }

    @Override
    public void print(CheckedFile file) {
        log.write(file.name(), file.examined());
    }

    @Override
    public void together(Map<String, List<Finding>> findings) {
        findings.forEach(log::writeMore);
    }

    @Override
    public void end(int exit) {
        log.end(exit, exit != Failure.WRONG_USAGE && exit != ExitCodes.UNFINISHED);
        out.println();
    }

    @Override
    public void close() {
        out.flush();
    }
}
