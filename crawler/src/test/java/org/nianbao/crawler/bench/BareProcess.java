package org.nianbao.crawler.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import okhttp3.HttpUrl;

/** The measure: {@code BareProcess URLS THREADS} fetches the addresses in a file, and once more for changes; prints {@code wall cpu}. */
final class BareProcess {

    private BareProcess() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        var hosts = hosts(Files.readAllLines(Path.of(args[0])));
        int threads = Integer.parseInt(args[1]);
        try (var client = new BareClient()) {
            for (int run = 0; run < 3; run++) {
                var before = Effort.now();
                client.fetch(hosts, threads);
                System.out.println("run " + Effort.now().since(before) + " 0");
            }
        }
        System.out.println("heap " + Effort.peakHeap());
        System.exit(0);
    }

    private static List<List<String>> hosts(Collection<String> urls) {
        var hosts = new LinkedHashMap<String, List<String>>();
        urls.forEach(url -> hosts.computeIfAbsent(HttpUrl.get(url).host(), h -> new ArrayList<>())
                .add(url));
        return List.copyOf(hosts.values());
    }
}
