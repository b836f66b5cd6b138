package org.nianbao.crawler.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.nianbao.crawler.cli.page.ReportPage;
import org.nianbao.crawler.sweep.Version;
import org.nianbao.parser.check.Finding;

/** {@code check --format html}: one page that needs nothing beside it. */
final class CheckHtml implements CheckPrinter {

    private final ReportPage page;
    private final PrintStream out;

    CheckHtml(Session session, PrintStream out) {
        this.page = new ReportPage(session.language(), session.messages(), Version.OF_PROGRAM);
        this.out = out;
    }

    @Override
    public void print(CheckedFile file) {
        page.add(file.name(), file.examined());
    }

    @Override
    public void together(Map<String, List<Finding>> findings) {
        page.together(findings);
    }

    @Override
    public void end(int exit) {
        var writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        page.write(writer);
        writer.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
