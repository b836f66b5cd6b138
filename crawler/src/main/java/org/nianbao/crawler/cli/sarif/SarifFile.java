package org.nianbao.crawler.cli.sarif;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * How results refer to a checked file (3.4).
 *
 * @param uri relative as the person named it, percent-encoded; empty for standard input, which has no name
 * @param index in the array of artifacts
 */
record SarifFile(Optional<String> uri, int index) {

    static SarifFile of(String name, int index) {
        return new SarifFile(name.equals("-") ? Optional.empty() : Optional.of(uri(name)), index);
    }

    private static String uri(String name) {
        if (name.matches("(?i)https?://.*")) {
            return URI.create(name).toASCIIString();
        }
        try {
            var path = Path.of(name);
            return path.isAbsolute() ? path.toUri().toASCIIString() : relative(path);
        } catch (InvalidPathException | URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Begins with a dot if a colon in the first name would make it a scheme (RFC 3986, 4.2). */
    private static String relative(Path path) throws URISyntaxException {
        var names = new ArrayList<String>();
        path.forEach(part -> names.add(part.toString()));
        var joined = String.join("/", names);
        return new URI(null, null, names.get(0).contains(":") ? "./" + joined : joined, null).toASCIIString();
    }

    /** As an {@code artifactLocation}. */
    void write(JsonGenerator json) {
        json.writeStartObject();
        uri.ifPresent(u -> json.writeStringProperty("uri", u));
        json.writeNumberProperty("index", index);
        json.writeEndObject();
    }

    /** The property {@code physicalLocation} of the object just begun. */
    void physical(JsonGenerator json) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeName("artifactLocation");
        write(json);
        json.writeEndObject();
    }
}
