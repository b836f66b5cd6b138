package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.Article;
import org.nianbao.crawler.walk.ArticlePages;
import org.nianbao.crawler.walk.ArticleReader;
import org.nianbao.crawler.walk.ErrorPages;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.Onward;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Formats;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.document.ReaderUnavailableException;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.DocumentRef.Role;
import org.nianbao.store.Observation.Sighting;

/** Fetches, archives and reads what lies behind a row of a list: a page and its files, or a file. */
final class Collector {

    /** A report has a file or two; a page with more links to files is a collection. */
    private static final int MOST_FILES = 6;

    private static final Pattern FILE_NAME = Pattern.compile("\\.[A-Za-z]{2,5}$");

    private final Fetcher fetcher;
    private final Keeper keeper;
    private final DocumentSource source;
    private final ArticleReader articles;

    Collector(Watch watch, Fetcher fetcher, Keeper keeper, DocumentSource source) {
        this.fetcher = fetcher;
        this.keeper = keeper;
        this.source = source;
        this.articles = new ArticleReader(watch.settings().zone());
    }

    /**
     * Fetches what a row leads to.
     *
     * @param last how the report was met last, if it was
     */
    Taken collect(Examination examination, URI column, ListItem item, Optional<Sighting> last) {
        var outcome = Onward.follow(fetcher.fetch(item.url(), Optional.of(column), Fetcher.Use.ONCE), fetcher);
        if (!(outcome instanceof Fetched answer)) {
            return Taken.nothing(item, dates(item), Outcomes.words(outcome));
        }
        var article = articles.read(answer, item);
        var basket = new Basket(new EarlierFiles(last, keeper, source));
        var page = basket.earlier.orAsBefore(answer, item.url());
        if (Formats.detect(page.body()) == Format.HTML) {
            var files = new ArrayList<>(article.attachments());
            for (var frame : page(examination, page, answer, item.url(), item.title(), basket)) {
                files.addAll(articles.read(frame, item).attachments());
            }
            item.files().stream()
                    .filter(row -> files.stream().noneMatch(f -> f.url().equals(row.url())))
                    .forEach(row -> files.add(new Article.Attachment(row.url(), row.name(), true, Optional.empty())));
            for (var file : files.stream().distinct().limit(MOST_FILES).toList()) {
                attachment(examination, item, file, basket);
            }
            var error = errorPage(page, item.url());
            if (error.isPresent() && basket.copies.stream().noneMatch(Copy::isReport)) {
                var loss = new Loss(Loss.Kind.ERROR_PAGE, "", error.get());
                return Taken.nothing(item, dates(item), loss.words());
            }
        } else {
            basket.add(examination, page, item.url(), name(page, item.title()));
        }
        basket.copies.sort(Copy.BEST_FIRST);
        return new Taken(
                item, article.title(), article.dates(), basket.copies, basket.trouble(), Optional.of(article.origin()));
    }

    private static Optional<String> errorPage(Fetched page, URI asked) {
        return ErrorPages.on(page, asked)
                .or(() -> ErrorPages.isDocument(asked) && !ErrorPages.isFromOffice(page)
                        ? Optional.of("a web page in the place of the file")
                        : Optional.empty());
    }

    /** A row that links a file is a link like others: its words are the file's name if they end like one. */
    private static String name(Fetched file, String title) {
        return new Article.Attachment(
                        file.url(), title, FILE_NAME.matcher(title).find(), Optional.empty())
                .called(disposition(file));
    }

    private static Optional<String> disposition(Fetched file) {
        return Optional.ofNullable(file.headers().get("content-disposition"));
    }

    /** Fetches a copy once more. */
    Optional<Copy> again(Examination examination, DocumentRef file) {
        var url = URI.create(file.url());
        var basket = new Basket(new EarlierFiles(Optional.empty(), keeper, source));
        if (fetcher.fetch(url, Optional.empty(), Fetcher.Use.ONCE) instanceof Fetched second) {
            if (file.role() == Role.PAGE) {
                page(examination, second, second, url, file.name(), basket);
            } else {
                basket.add(examination, second, url, file.name());
            }
        }
        return basket.copies.stream().findFirst();
    }

    /**
     * A page with all that belongs to its text; the frames that show it are returned, since they may link files too.
     *
     * @param now the page as it answers, since the same text may have another frame around it than last time
     */
    private List<Fetched> page(
            Examination examination, Fetched page, Fetched now, URI url, String name, Basket basket) {
        var rest = ArticlePages.after(now, fetcher);
        var files = rest.further().stream()
                .filter(f -> Formats.detect(f.body()) != Format.HTML)
                .toList();
        var pages = new ArticlePages.Rest(
                rest.shell(),
                rest.further().stream().filter(f -> !files.contains(f)).toList(),
                rest.missing());
        basket.page(examination, page, url, name, pages);
        files.forEach(f -> basket.add(examination, f, f.url(), name));
        return rest.shell() ? pages.further() : List.of();
    }

    /** All that is claimed while the page itself cannot be read. */
    private static List<ClaimedDate> dates(ListItem item) {
        return item.date().stream()
                .map(day -> new ClaimedDate(DateBasis.LIST, day, item.rawDate()))
                .toList();
    }

    /** Fetches a file where it is linked, and if it is not there, where the link says it lay before. */
    private void attachment(Examination examination, ListItem item, Article.Attachment file, Basket basket) {
        var loss = attachment(examination, item, file, file.url(), basket);
        if (loss.isPresent() && file.second().isPresent()) {
            var again = attachment(examination, item, file, file.second().get(), basket);
            loss = again.isPresent() ? loss : again;
        }
        loss.ifPresent(basket.lost::add);
    }

    private Optional<Loss> attachment(
            Examination examination, ListItem item, Article.Attachment file, URI url, Basket basket) {
        var outcome = fetcher.fetch(url, Optional.of(item.url()), Fetcher.Use.ONCE);
        if (!(outcome instanceof Fetched answer)) {
            return Optional.of(new Loss(Loss.Kind.NOT_FETCHED, file.name(), Outcomes.words(outcome)));
        }
        var fetched = basket.earlier.orAsBefore(answer, url);
        var page = Formats.detect(fetched.body()) == Format.HTML;
        if (page && isError(examination, fetched, file)) {
            var words = ErrorPages.on(fetched, url).orElse("a web page in the place of the file");
            return Optional.of(new Loss(Loss.Kind.ERROR_PAGE, file.name(), words));
        }
        basket.add(examination, fetched, url, file.called(disposition(fetched)));
        return Optional.empty();
    }

    /** A page is no document, unless it is the report after all: some portals keep theirs as pages under odd names. */
    private boolean isError(Examination examination, Fetched fetched, Article.Attachment file) {
        var suspect = ErrorPages.on(fetched, file.url()).isPresent()
                || (file.isDocument() && !ErrorPages.isFromOffice(fetched));
        return suspect
                && examination
                                .oneCopy(fetched.body(), source.read(fetched.body(), fetched.contentType()))
                                .verdict()
                        == Conformity.NOT_A_REPORT;
    }

    /** What was brought home, and what was not; a sighting that lost something is tried again. */
    private final class Basket {

        private final EarlierFiles earlier;
        private final List<Copy> copies = new ArrayList<>();
        private final List<Loss> lost = new ArrayList<>();

        Basket(EarlierFiles earlier) {
            this.earlier = earlier;
        }

        private String trouble() {
            return Loss.words(lost);
        }

        private void page(Examination examination, Fetched page, URI url, String name, ArticlePages.Rest rest) {
            rest.missing().ifPresent(why -> lost.add(new Loss(Loss.Kind.INCOMPLETE, "", why)));
            var further = rest.further().stream()
                    .map(f -> keep(examination, f, f.url(), name, Role.PAGE))
                    .toList();
            var read = Joined.read(source, page, rest);
            add(examination, page, keep(examination, page, url, name, Role.PAGE), read, further);
        }

        private void add(Examination examination, Fetched fetched, URI url, String name) {
            var file = keep(examination, fetched, url, name, Role.ATTACHMENT);
            try {
                add(examination, fetched, file, source.read(fetched.body(), fetched.contentType()), List.of());
            } catch (ReaderUnavailableException e) {
                lost.add(new Loss(Loss.Kind.NOT_READ, name, "not read, the reading process cannot be started"));
            }
        }

        private void add(
                Examination examination, Fetched fetched, DocumentRef file, ReadResult read, List<DocumentRef> more) {
            var copy = new Copy(file, fetched.body(), read, more, examination.oneCopy(fetched.body(), read));
            copies.add(copy);
            if (copy.isOurFault()) {
                lost.add(new Loss(Loss.Kind.NOT_READ, file.name(), "the program failed over it"));
            }
        }

        private DocumentRef keep(Examination examination, Fetched fetched, URI url, String name, Role role) {
            return keeper.file(fetched.body(), examination.agency().id(), url.toString(), name, role);
        }
    }
}
