package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.Article;
import org.nianbao.crawler.walk.ArticleReader;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.parser.Examined;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Formats;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Sighting;

/** Takes in a report that a list shows: its page, its files, its dates, what is read from them. */
final class ReportIntake {

    /** A report has a file or two; a page with more links to files is a collection. */
    private static final int MOST_FILES = 6;

    private final Watch watch;
    private final Fetcher fetcher;
    private final Keeper keeper;
    private final long sweep;
    private final ArticleReader articles;

    ReportIntake(Watch watch, Fetcher fetcher, Keeper keeper, long sweep) {
        this.watch = watch;
        this.fetcher = fetcher;
        this.keeper = keeper;
        this.sweep = sweep;
        this.articles = new ArticleReader(watch.settings().zone());
    }

    /**
     * Takes in the first of the items that leads to a report, and records the sighting. Even if nothing can be fetched the
     * list has shown it: that is a sighting without files, and the next sweep tries again.
     *
     * @param column the page that links it
     * @param items rows that lead to this report, best first
     * @param last how the report was met last, if it was
     */
    void take(Agency agency, int year, URI column, List<ListItem> items, Optional<Sighting> last) {
        var examination = new Examination(agency, year, watch.settings());
        var tried = new ArrayList<Taken>();
        for (var item : items) {
            tried.add(fetch(examination, column, item));
            if (tried.get(tried.size() - 1).hasReport()) {
                break;
            }
        }
        Taken.together(tried).ifPresent(taken -> record(examination, taken, last));
    }

    /** What the text behind a row that does not tell the year turned out to be. */
    enum ByText {
        TAKEN,
        /** A report of another year, or no report. */
        SOMETHING_ELSE,
        UNREAD
    }

    /** Takes in a row whose title does not tell the year if its text tells this one. */
    ByText takeIfOf(Agency agency, int year, URI column, ListItem item) {
        var examination = new Examination(agency, year, watch.settings());
        var taken = fetch(examination, column, item);
        var told = taken.year();
        if (told.isPresent() && told.getAsInt() == year) {
            record(examination, taken, Optional.empty());
            return ByText.TAKEN;
        }
        return told.isPresent() || taken.isNoReport() ? ByText.SOMETHING_ELSE : ByText.UNREAD;
    }

    private Taken fetch(Examination examination, URI column, ListItem item) {
        var outcome = fetcher.fetch(item.url(), Optional.of(column), Fetcher.Use.ONCE);
        if (!(outcome instanceof Fetched page)) {
            return new Taken(item, item.title(), dates(item), List.of(), Outcomes.words(outcome));
        }
        var article = articles.read(page, item);
        var copies = new ArrayList<Copy>();
        var lost = new ArrayList<String>();
        if (Formats.detect(page.body()) == Format.HTML) {
            copies.add(copy(examination, page, item.url(), item.title(), DocumentRef.Role.PAGE));
            for (var file : article.attachments().stream().limit(MOST_FILES).toList()) {
                attachment(examination, item, file, copies, lost);
            }
        } else {
            copies.add(copy(examination, page, item.url(), item.title(), DocumentRef.Role.ATTACHMENT));
        }
        copies.sort(Copy.BEST_FIRST);
        return new Taken(item, article.title(), article.dates(), copies, String.join("; ", lost));
    }

    /** All that is claimed while the page itself cannot be read. */
    private static List<ClaimedDate> dates(ListItem item) {
        return item.date().stream()
                .map(day -> new ClaimedDate(DateBasis.LIST, day, item.rawDate()))
                .toList();
    }

    private void attachment(
            Examination examination, ListItem item, Article.Attachment file, List<Copy> copies, List<String> lost) {
        var outcome = fetcher.fetch(file.url(), Optional.of(item.url()), Fetcher.Use.ONCE);
        if (outcome instanceof Fetched fetched) {
            copies.add(copy(examination, fetched, file.url(), file.name(), DocumentRef.Role.ATTACHMENT));
        } else {
            lost.add(file.name() + ": " + Outcomes.words(outcome));
        }
    }

    private Copy copy(Examination examination, Fetched fetched, URI url, String name, DocumentRef.Role role) {
        var file = keeper.file(fetched.body(), examination.agency().id(), url.toString(), name, role);
        return new Copy(
                file,
                fetched.body(),
                fetched.contentType(),
                examination.oneCopy(fetched.body(), fetched.contentType()));
    }

    /**
     * Readings first, then the sighting: a run killed between them reads again and loses nothing. What was met again just as
     * before is not recorded again.
     */
    private void record(Examination examination, Taken taken, Optional<Sighting> last) {
        if (!taken.copies().isEmpty()) {
            var main = taken.copies().get(0);
            keeper.reading(
                    main.file(), examination, witnessed(examination, taken).orElse(main.examined()));
        }
        var sighting = new Sighting(
                examination.agency().id(),
                watch.clock().instant(),
                sweep,
                examination.year(),
                taken.item().url().toString(),
                taken.title(),
                taken.dates(),
                taken.documents(last),
                taken.trouble(),
                Optional.empty());
        if (last.filter(before -> isSame(before, sighting)).isEmpty()) {
            watch.store().append(sighting);
        }
    }

    private static boolean isSame(Sighting before, Sighting now) {
        return before.url().equals(now.url())
                && before.title().equals(now.title())
                && before.dates().equals(now.dates())
                && before.documents().equals(now.documents())
                && before.detail().equals(now.detail())
                && before.by().equals(now.by());
    }

    /** A part that is absent counts only if a second copy lacks it too: another file of the report, or a second fetch. */
    private Optional<Examined> witnessed(Examination examination, Taken taken) {
        var main = taken.copies().get(0);
        var absent = main.absences();
        if (absent.isEmpty()) {
            return Optional.empty();
        }
        boolean agreed = taken.copies().stream()
                        .skip(1)
                        .filter(Copy::isReport)
                        .anyMatch(other -> other.absences().containsAll(absent))
                || secondFetchAgrees(examination, main, absent);
        return agreed ? Optional.of(examination.witnessed(main.bytes(), main.contentType())) : Optional.empty();
    }

    private boolean secondFetchAgrees(Examination examination, Copy main, List<String> absent) {
        var again = fetcher.fetch(URI.create(main.file().url()), Optional.empty(), Fetcher.Use.ONCE);
        return again instanceof Fetched second
                && copy(
                                examination,
                                second,
                                URI.create(main.file().url()),
                                main.file().name(),
                                main.file().role())
                        .absences()
                        .containsAll(absent);
    }
}
