package org.nianbao.crawler.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What lies at an address of a sample portal.
 *
 * @param status the answer's status
 * @param contentType as sent
 * @param content its text
 * @param modified local time of its last change; empty = no validators are sent
 * @param headers further headers
 */
record WebFile(
        int status,
        String contentType,
        Supplier<String> content,
        Optional<LocalDateTime> modified,
        Map<String, String> headers) {

    static final String HTML = "text/html;charset=UTF-8";

    WebFile {
        headers = Map.copyOf(headers);
    }

    static WebFile html(LocalDateTime modified, Supplier<String> content) {
        return new WebFile(200, HTML, content, Optional.of(modified), Map.of());
    }

    static WebFile asset(String contentType, String content) {
        return new WebFile(200, contentType, () -> content, Optional.empty(), Map.of());
    }

    static WebFile error(int status, String content, Map<String, String> headers) {
        return new WebFile(status, HTML, () -> content, Optional.empty(), headers);
    }

    byte[] bytes() {
        return content.get().getBytes(StandardCharsets.UTF_8);
    }
}
