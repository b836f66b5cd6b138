package org.nianbao.crawler.walk.family;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Where the parts of a list stand in an answer; of several pointers the first that leads to something counts.
 *
 * @param rows the array
 * @param total the number of all rows
 * @param title in a row
 * @param url in a row
 * @param date in a row
 * @param publisher in a row
 */
record JsonShape(
        List<String> rows,
        List<String> total,
        List<String> title,
        Function<JsonNode, String> url,
        List<String> date,
        List<String> publisher) {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_FILES = 40;

    static Function<JsonNode, String> at(String... pointers) {
        return row -> Json.text(row, List.of(pointers));
    }

    Answer read(JsonNode answer) {
        for (var pointer : rows) {
            var array = answer.at(pointer);
            if (array.isArray()) {
                return array.size() > MOST_ROWS
                        ? new Answer.Unfit("more than " + MOST_ROWS + " rows in one answer")
                        : Answer.Rows.ofTotal(entries(array), Json.number(answer, total));
            }
        }
        return new Answer.Unfit("no list in the answer");
    }

    private List<Entry> entries(JsonNode array) {
        var entries = new ArrayList<Entry>();
        for (var row : array) {
            entries.add(new Entry.Told(
                    Json.text(row, title),
                    url.apply(row),
                    Json.text(row, date),
                    Json.text(row, publisher),
                    files(row.at("/attachment"))));
        }
        return entries;
    }

    private static List<Entry.File> files(JsonNode array) {
        var files = new ArrayList<Entry.File>();
        if (array.isArray()) {
            for (var file : array) {
                var url = Json.text(file, List.of("/url"));
                if (!url.isEmpty() && files.size() < MOST_FILES) {
                    files.add(new Entry.File(Json.text(file, List.of("/name", "/title")), url));
                }
            }
        }
        return files;
    }
}
