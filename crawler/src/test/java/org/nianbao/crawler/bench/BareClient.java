package org.nianbao.crawler.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** OkHttp with nothing around it: what a sweep is measured against. Every host by one thread at a time, as manners have it. */
final class BareClient implements AutoCloseable {

    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(1000, 60, TimeUnit.SECONDS))
            .build();
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    /** Fetches the addresses of each host in turn; where it has seen an ETag it asks for changes only. */
    void fetch(List<List<String>> hosts, int threads) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = hosts.stream()
                    .<Future<?>>map(urls -> pool.submit(() -> urls.forEach(this::fetch)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void fetch(String url) {
        var request = new Request.Builder().url(url);
        var tag = tags.get(url);
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        try (var response = client.newCall(request.build()).execute()) {
            response.body().bytes();
            var etag = response.header("ETag");
            if (etag != null && response.code() == 200) {
                tags.put(url, Objects.requireNonNull(etag));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
