package org.nianbao.crawler.demo;

import java.util.List;
import java.util.Map;

/**
 * A request that a sample portal answered.
 *
 * @param host host and port asked for
 * @param method GET, HEAD …
 * @param path path and query
 * @param headers request headers, names in lower case
 * @param status the answer's status
 */
public record SeenRequest(String host, String method, String path, Map<String, List<String>> headers, int status) {

    public SeenRequest {
        headers = Map.copyOf(headers);
    }
}
