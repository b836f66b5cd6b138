package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FaultServer.Visit;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.TooLarge;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/** A big file whose connection breaks is not begun anew, and what is joined is the file and nothing else. */
class ResumptionTest {

    private static final String STRONG = "ETag: \"v1\"\n";
    private static final int SIZE = 200_000;
    private static final int CUT = 50_000;

    private final Rig rig = new Rig();
    private final byte[] file = new byte[SIZE];
    private final AtomicInteger asked = new AtomicInteger();
    private FaultServer server;

    @BeforeEach
    void start() throws IOException {
        new Random(1).nextBytes(file);
        file[CUT] = 0x1f; // a rest that begins like a gzip is still no gzip
        file[CUT + 1] = (byte) 0x8b;
        server = new FaultServer(rig.time);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private FetchOutcome fetch() {
        return Rig.once(rig.fetcher(), server.uri("/big.pdf"));
    }

    private void file(FaultServer.Behaviour behaviour) {
        server.on("/big.pdf", behaviour);
    }

    /** Sends a part of the file under a header and breaks off. */
    private static void send(Socket socket, String head, byte[] body, int bytes) throws IOException {
        var out = socket.getOutputStream();
        FaultServer.write(out, head + "\n");
        out.write(body, 0, bytes);
        out.flush();
    }

    private static int from(Visit visit) {
        var range = visit.header("range");
        return range.isEmpty() ? 0 : Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
    }

    private String whole(String validators) {
        return "HTTP/1.1 200 OK\nContent-Type: application/pdf\nContent-Length: " + SIZE + "\n" + validators;
    }

    /** Keeps ranges as a good server does, but breaks off after so many bytes. */
    private FaultServer.Behaviour breaking(String validators, int bytes) {
        return (visit, socket) -> {
            int from = from(visit);
            var rest = Arrays.copyOfRange(file, from, SIZE);
            var head = from == 0
                    ? whole(validators)
                    : "HTTP/1.1 206 Partial\nContent-Range: bytes " + from + "-" + (SIZE - 1) + "/" + SIZE
                            + "\nContent-Length: " + rest.length + "\n" + validators;
            send(socket, head, rest, Math.min(bytes, rest.length));
        };
    }

    private static void isCut(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Unreachable.class, cut -> {
            assertThat(cut.status()).isEqualTo(200);
            assertThat(cut.detail()).startsWith("truncated");
        });
    }

    private void isWhole(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Fetched.class, fetched -> {
            assertThat(Arrays.equals(fetched.body(), file)).isTrue();
            assertThat(fetched.contentType()).contains("application/pdf");
        });
    }

    @Test
    void theRestIsAskedForInTurnUntilTheFileIsWhole() {
        file(breaking(STRONG, CUT));

        isWhole(fetch());

        var visits = server.visits().stream()
                .filter(v -> v.path().equals("/big.pdf"))
                .toList();
        assertThat(visits)
                .extracting(v -> v.header("range"))
                .containsExactly("", "bytes=50000-", "bytes=100000-", "bytes=150000-");
        assertThat(visits.subList(1, 4)).allMatch(v -> v.header("if-range").equals("\"v1\""));
        for (int i = 1; i < visits.size(); i++) {
            assertThat(Duration.between(visits.get(i - 1).began(), visits.get(i).began()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void onlySoManyRestsAreAskedFor() {
        file(breaking(STRONG, 40_000));
        isCut(fetch());
        assertThat(server.paths()).filteredOn("/big.pdf"::equals).hasSize(1 + Resumption.MOST);
    }

    @Test
    void anOldDateNamesTheFileToo() {
        file(breaking("Last-Modified: Fri, 30 Jan 2026 02:00:00 GMT\nDate: Fri, 30 Jan 2026 02:01:00 GMT\n", SIZE / 2));
        isWhole(fetch());
        assertThat(server.visits().get(2).header("if-range")).isEqualTo("Fri, 30 Jan 2026 02:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ETag: W/\"v1\"\n",
                "ETag: W/\"v1\"\nLast-Modified: Fri, 30 Jan 2026 02:00:00 GMT\n",
                "Last-Modified: Fri, 30 Jan 2026 02:00:00 GMT\nDate: Fri, 30 Jan 2026 02:00:30 GMT\n",
                "ETag: \"v1\"\nAccept-Ranges: none\n",
                "ETag: \"v1\"\nContent-Encoding: utf-8\n",
            })
    void whatIsNotNamedExactlyIsNotJoined(String headers) {
        file(breaking(headers, CUT));
        isCut(fetch());
        assertThat(server.paths()).containsExactly("/robots.txt", "/big.pdf");
    }

    @Test
    void aServerThatKnowsNoRangesSendsAllOfIt() {
        file((visit, socket) -> send(socket, whole(STRONG), file, asked.incrementAndGet() == 1 ? CUT : SIZE));
        isWhole(fetch());
        assertThat(asked).hasValue(2);
    }

    @Test
    void aFileThatChangedMeanwhileIsTheNewOne() {
        var old = new byte[SIZE];
        file((visit, socket) -> {
            boolean first = asked.incrementAndGet() == 1;
            send(socket, whole(first ? STRONG : "ETag: \"v2\"\n"), first ? old : file, first ? CUT : SIZE);
        });
        isWhole(fetch());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 416 No\nContent-Length: 0\n",
                "HTTP/1.1 206 Partial\nContent-Range: bytes 0-199999/200000\nContent-Length: 10\n",
                "HTTP/1.1 206 Partial\nContent-Range: bytes 50000-199999/200001\nContent-Length: 10\n",
                "HTTP/1.1 206 Partial\nContent-Range: bytes 50001-199999/200000\nContent-Length: 10\n",
                "HTTP/1.1 206 Partial\nContent-Range: bytes 50000-60000/200000\nContent-Length: 10\n",
                "HTTP/1.1 206 Partial\nContent-Range: nonsense\nContent-Length: 10\n",
                "HTTP/1.1 206 Partial\nContent-Length: 10\n",
            })
    void aRestThatDoesNotFitIsThrownAwayAndTheFileAskedForAnew(String head) {
        file((visit, socket) -> {
            switch (asked.incrementAndGet()) {
                case 1 -> send(socket, whole(STRONG), file, CUT);
                case 2 -> send(socket, head, file, 10);
                default -> send(socket, whole(STRONG), file, SIZE);
            }
        });
        isWhole(fetch());
        assertThat(server.visits().get(3).headers()).doesNotContainKeys("range", "if-range");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 503})
    void anErrorInsteadOfTheRestLeavesItBroken(int status) {
        file((visit, socket) -> send(
                socket,
                asked.incrementAndGet() == 1 ? whole(STRONG) : "HTTP/1.1 " + status + " No\nContent-Length: 0\n",
                file,
                asked.get() == 1 ? CUT : 0));
        isCut(fetch());
        assertThat(asked).hasValue(2);
    }

    @Test
    void aSmallPageThatBreaksOffIsLeftForTheNextSweep() {
        file(breaking(STRONG, Resumption.WORTH - 1));
        isCut(fetch());
        assertThat(server.paths()).hasSize(2);
    }

    @Test
    void piecesTogetherStayWithinTheLimit() {
        file((visit, socket) -> {
            int from = from(visit);
            var head = from == 0
                    ? "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n" + STRONG
                    : "HTTP/1.1 206 Partial\nContent-Range: bytes " + from + "-199999/200000\nContent-Length: "
                            + (SIZE - from) + "\n" + STRONG;
            if (from == 0) {
                FaultServer.write(socket.getOutputStream(), head + "\n" + Integer.toHexString(CUT) + "\n");
                socket.getOutputStream().write(file, 0, CUT);
            } else {
                send(socket, head, Arrays.copyOfRange(file, from, SIZE), SIZE - from);
            }
        });
        assertThat(Rig.once(rig.fetcher(Rig.settings(Rig.PATIENT, 180_000)), server.uri("/big.pdf")))
                .isEqualTo(new TooLarge(180_000));
        assertThat(((Fetched) fetch()).body()).isEqualTo(file);
    }
}
