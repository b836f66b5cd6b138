package org.nianbao.crawler.render;

import java.util.Map;
import java.util.TreeMap;
import okio.Buffer;

/** What the browser is answered; the connection ends with it. */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record ProxyAnswer(int status, Map<String, String> headers, byte[] body) {

    static ProxyAnswer refusal(int status) {
        return new ProxyAnswer(status, Map.of(), new byte[0]);
    }

    static ProxyAnswer redirect(String location) {
        return new ProxyAnswer(302, Map.of("Location", location), new byte[0]);
    }

    Buffer toBytes() {
        var all = new TreeMap<>(headers);
        all.put("Content-Length", Integer.toString(body.length));
        all.put("Connection", "close");
        all.put("Cache-Control", "no-store");
        var out = new Buffer().writeUtf8("HTTP/1.1 " + status + " -\r\n");
        all.forEach((name, value) -> out.writeUtf8(name + ": " + value.replaceAll("[\\r\\n]", " ") + "\r\n"));
        return out.writeUtf8("\r\n").write(body);
    }
}
