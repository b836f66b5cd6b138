package org.nianbao.crawler.walk.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.crawler.fetch.FetchRequest;
import tools.jackson.databind.JsonNode;

/** Huzhou's portals: the first ten pages of a list stand in the page as {@code var dataList=[{infolist:[…]}]}. */
final class DataList implements Family {

    @Override
    public String name() {
        return "dataList";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("dataList") && page.says("infolist");
    }

    @Override
    public Supply supply(PortalPage page) {
        var groups = Literals.node(page.source(), "dataList").filter(JsonNode::isArray);
        var pages = Literals.node(page.source(), "pagesData")
                .map(p -> Json.number(p, List.of("/pageTotal")))
                .orElse(OptionalInt.empty());
        if (groups.isEmpty()) {
            return page.listed() ? Supply.IN_PAGE : new Supply.Unknown("dataList cannot be read");
        }
        var entries = new ArrayList<Entry>();
        for (var group : groups.get()) {
            for (var row : group.at("/infolist")) {
                entries.add(Entry.Told.of(
                        Json.text(row, List.of("/title")),
                        Json.text(row, List.of("/url")),
                        Json.text(row, List.of("/daytime"))));
            }
        }
        // What does not stand in the page would have to be asked for, and nobody knows how.
        boolean whole = pages.isPresent() && pages.getAsInt() <= groups.get().size();
        var answer = whole
                ? Answer.Rows.whole(entries)
                : new Answer.Rows(entries, OptionalInt.empty(), pages, false, Optional.empty());
        return new Supply.Asked(List.of(new Part(Optional.of(answer), List.of(new Nothing()))));
    }

    private record Nothing() implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            return Optional.empty();
        }

        @Override
        public Answer read(String text) {
            return new Answer.Unfit("not asked for");
        }
    }
}
