package org.nianbao.parser.document.doc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;
import org.nianbao.parser.document.flow.ListCounter;
import org.nianbao.parser.document.flow.ListLevel;
import org.nianbao.parser.document.flow.ListNumbers;

/** The automatic numbers of paragraphs, which stand in no text. */
final class DocNumbering {

    private static final int LONGEST_TEXT = 40;

    private final @Nullable ListTables tables;
    private final ListNumbers numbers = new ListNumbers();
    private final Map<Integer, Optional<ListNumbers.Numbered>> lists = new HashMap<>();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** What is printed before the paragraph's own text; nothing for bullets. */
    String next(ParagraphMarks paragraph) {
        if (paragraph.list() == 0 || tables == null) {
            return "";
        }
        var known = tables;
        return lists.computeIfAbsent(paragraph.list(), id -> list(known, id))
                .map(list -> numbers.next(list, paragraph.listLevel()))
                .orElse("");
    }

    private static Optional<ListNumbers.Numbered> list(ListTables tables, int id) {
        return override(tables, id).map(lfo -> list(tables, lfo, id));
    }

    private static Optional<LFO> override(ListTables tables, int id) {
        try {
            return Optional.ofNullable(tables.getLfo(id));
        } catch (NoSuchElementException dangling) {
            // A paragraph may name a list that was deleted; Word prints no number then.
            return Optional.empty();
        }
    }

    private static ListNumbers.Numbered list(ListTables tables, LFO lfo, int id) {
        var levels = new ArrayList<>(Collections.nCopies(ListCounter.LEVELS, ListLevel.SILENT));
        for (int i = 0; i <= ParagraphMarks.DEEPEST_LIST; i++) {
            levels.set(i, level(tables.getLevel(lfo.getLsid(), i)));
        }
        var starts = new HashMap<Integer, Integer>();
        for (var override : tables.getLfoData(id).getRgLfoLvl()) {
            int at = override.getLevelNum();
            if (at < 0 || at > ParagraphMarks.DEEPEST_LIST) {
                continue;
            }
            int start = override.getIStartAt();
            if (override.isFormatting() && override.getLevel() != null) {
                levels.set(at, level(override.getLevel()));
                start = override.getLevel().getStartAt();
            }
            if (override.isStartAt()) {
                starts.put(at, start);
            }
        }
        return new ListNumbers.Numbered(id, lfo.getLsid(), levels, starts);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.@Nullable ListLevel level) {
        if (level == null || level.getNumberFormat() == DocNumberFormats.BULLET) {
            return ListLevel.SILENT;
        }
        var text = Optional.ofNullable(level.getNumberText()).orElse("");
        return new ListLevel(
                level.getStartAt(),
                DocNumberFormats.of(level.getNumberFormat()),
                text.length() > LONGEST_TEXT ? "" : text.replace('\t', ' '),
                Integer.MAX_VALUE,
                level.isLegalNumbering());
    }
}
