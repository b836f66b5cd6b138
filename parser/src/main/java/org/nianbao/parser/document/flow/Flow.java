package org.nianbao.parser.document.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Garble;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.Spaces;

/** Takes text, pictures and tables in reading order and makes blocks of them; counts them against the caps. */
public final class Flow {

    private final Budget budget;
    private final Deque<Story> open = new ArrayDeque<>();
    private Story story = new Story();

    public Flow(Limits limits) {
        this.budget = new Budget(limits);
    }

    /** Text of the current paragraph; a tab in it is kept, as it may part the cells of a typed table. */
    public void text(CharSequence text) {
        budget.marks(text.length());
        story.run.append(text);
    }

    /** Ends the paragraph, or a line of it that was ended by hand. */
    public void endParagraph() {
        var text = tidy(story.run.toString());
        story.run.setLength(0);
        if (!Spaces.isBlank(text)) {
            add(new Block.Paragraph(text));
        }
        story.blocks.addAll(story.anchored);
        story.anchored.clear();
    }

    /** A picture, which comes after the paragraph in which it is anchored. */
    public void image(String source) {
        budget.block();
        story.anchored.add(new Block.Image(source));
    }

    /** Begins the content of a cell or text box. */
    public void open() {
        open.push(story);
        story = new Story();
    }

    /** Ends it and gives it out. */
    public List<Block> close() {
        endParagraph();
        var blocks = story.blocks;
        story = open.pop();
        return blocks;
    }

    /** What stands in a text box comes after the paragraph in which the box is anchored. */
    public void anchored(List<Block> blocks) {
        story.anchored.addAll(blocks);
    }

    /** A table to be filled, and given to {@link #table} when it is whole. */
    public TableDraft newTable() {
        return new TableDraft(budget);
    }

    public void table(TableDraft table) {
        endParagraph();
        budget.block();
        story.blocks.addAll(table.blocks());
    }

    /** Whether anything but pictures has been taken so far. */
    public boolean hasText() {
        return !story.run.isEmpty() || !story.blocks.stream().allMatch(Block.Image.class::isInstance);
    }

    /**
     * All that was taken.
     *
     * @throws CannotRead if there is no text, or noise only
     */
    public Document document(Format format, List<String> titles) {
        while (!open.isEmpty()) {
            anchoredInOuter();
        }
        endParagraph();
        if (story.blocks.stream().allMatch(Block.Image.class::isInstance)) {
            throw story.blocks.isEmpty() ? CannotRead.empty() : CannotRead.scan();
        }
        if (Garble.spoils(TableDraft.text(story.blocks))) {
            throw CannotRead.garbled();
        }
        return new Document(format, titles, story.blocks);
    }

    private void anchoredInOuter() {
        var inner = close();
        anchored(inner);
    }

    private void add(Block block) {
        budget.block();
        story.blocks.add(block);
    }

    /** Runs of blanks become one; tabs stay, except at the ends. */
    private static String tidy(String text) {
        if (text.indexOf('\t') < 0) {
            return Spaces.trim(text);
        }
        var out = new StringBuilder();
        for (var piece : text.strip().split("\t", -1)) {
            out.append(out.isEmpty() ? "" : "\t").append(Spaces.trim(piece));
        }
        return out.toString();
    }

    /** One run of paragraphs: the body, a cell, a text box. */
    private static final class Story {
        final List<Block> blocks = new ArrayList<>();
        final List<Block> anchored = new ArrayList<>();
        final StringBuilder run = new StringBuilder();
    }
}
