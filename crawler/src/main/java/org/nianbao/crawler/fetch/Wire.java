package org.nianbao.crawler.fetch;

import java.io.IOException;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.nianbao.crawler.fetch.BodyReader.Limit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One GET, nothing followed, nothing retried. */
final class Wire {

    /** Enough of an error page to tell who refused. */
    static final Limit OF_ERRORS = new Limit(64 * 1024, true);

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);

    private final OkHttpClient client;
    private final Headers manners;

    Wire(OkHttpClient client, String userAgent) {
        this.client = client;
        this.manners = new Headers.Builder()
                .add("User-Agent", userAgent)
                .add("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .add("Accept-Language", "zh-CN,zh;q=0.9")
                // Set here so that OkHttp leaves the decoding to BodyReader.
                .add("Accept-Encoding", "gzip")
                .build();
    }

    /**
     * @param extra headers beyond the usual ones
     * @param limit for the body of a success
     */
    Answer get(HttpUrl url, Map<String, String> extra, Limit limit) {
        var request = new Request.Builder().url(url).headers(manners);
        extra.forEach(request::header);
        int status = 0;
        try (var response = client.newCall(request.build()).execute()) {
            status = response.code();
            return new Answer.Received(url, status, response.headers(), body(response, limit));
        } catch (BodyReader.OverLimit e) {
            return new Answer.TooBig(limit.bytes());
        } catch (IOException e) {
            LOG.debug("{}: {}", url.host(), e.toString());
            return new Answer.Failed(status, Failures.describe(e, status > 0));
        }
    }

    private static byte[] body(Response response, Limit limit) throws IOException {
        int kind = response.code() / 100;
        if (kind == 2) {
            return BodyReader.read(response, limit);
        }
        return kind == 3 ? new byte[0] : errorBody(response);
    }

    /** The status of an error counts even if its page is broken. */
    private static byte[] errorBody(Response response) {
        try {
            return BodyReader.read(response, OF_ERRORS);
        } catch (IOException e) {
            LOG.debug("{}: error page unreadable: {}", response.request().url().host(), e.toString());
            return new byte[0];
        }
    }
}
