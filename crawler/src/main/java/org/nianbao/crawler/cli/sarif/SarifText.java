package org.nianbao.crawler.cli.sarif;

import tools.jackson.core.JsonGenerator;

/** Plain text messages (3.11). Their text comes from reports and must neither ask for an argument nor become a link. */
final class SarifText {

    private SarifText() {}

    /** The property {@code message} of the object just begun. */
    static void message(JsonGenerator json, String text) {
        property(json, "message", text);
    }

    /** A property that is a message, such as {@code shortDescription}. */
    static void property(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", escaped(text));
        json.writeEndObject();
    }

    /** Braces are doubled (3.11.5); a bracket that would begin a link (3.11.6) is set apart from its address. */
    static String escaped(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}
