package org.nianbao.crawler.worker;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nianbao.parser.Messages;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;

/**
 * Reads the answer of a worker. A file may have taken the worker over, so its answer is a stranger's bytes too: every number is
 * held against its cap, and nothing is left over.
 */
final class ResultReader {

    private static final Messages REASONS = Messages.of("org.nianbao.parser.messages", Locale.ROOT);
    private static final Pattern REASON = Pattern.compile("read\\.[A-Za-z.]{1,40}");
    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]{0,100}");

    private final ByteBuffer in;
    private int items;

    private ResultReader(byte[] answer) {
        this.in = ByteBuffer.wrap(answer);
    }

    static ReadResult read(byte[] answer) throws BadAnswerException {
        try {
            var reader = new ResultReader(answer);
            var result = reader.result();
            if (reader.in.hasRemaining()) {
                throw new BadAnswerException(reader.in.remaining() + " bytes too many");
            }
            return result;
        } catch (BufferUnderflowException e) {
            throw new BadAnswerException("the answer ends in its middle");
        }
    }

    private ReadResult result() throws BadAnswerException {
        byte tag = in.get();
        return switch (tag) {
            case Tag.READABLE ->
                new ReadResult.Readable(new Document(format(), list(this::text), list(this::block), list(this::block)));
            case Tag.UNREADABLE -> new ReadResult.Unreadable(format(), new Words(reason(), list(this::text)));
            case Tag.FAILED -> throw new WorkerFailedException(matching(CLASS_NAME, text()));
            default -> throw new BadAnswerException("a tag " + tag);
        };
    }

    private String reason() throws BadAnswerException {
        var key = matching(REASON, text());
        if (!REASONS.has(key)) {
            throw new BadAnswerException("an unknown reason");
        }
        return key;
    }

    private static String matching(Pattern pattern, String text) throws BadAnswerException {
        if (!pattern.matcher(text).matches()) {
            throw new BadAnswerException("a name that is none");
        }
        return text;
    }

    private Format format() throws BadAnswerException {
        int ordinal = in.get();
        var formats = Format.values();
        if (ordinal < 0 || ordinal >= formats.length) {
            throw new BadAnswerException("a format " + ordinal);
        }
        return formats[ordinal];
    }

    private Block block() throws BadAnswerException {
        byte tag = in.get();
        return switch (tag) {
            case Tag.PARAGRAPH -> new Block.Paragraph(text());
            case Tag.GRID -> grid();
            case Tag.IMAGE -> new Block.Image(text());
            default -> throw new BadAnswerException("a block " + tag);
        };
    }

    private Block grid() throws BadAnswerException {
        boolean ruled = in.get() != 0;
        return new Block.Grid(list(() -> new Block.Row(list(this::cell))), ruled);
    }

    private Block.GridCell cell() throws BadAnswerException {
        return new Block.GridCell(text(), number(0), number(1), number(1));
    }

    /** A column or a span; no grid has more of them than all grids may have cells. */
    private int number(int least) throws BadAnswerException {
        int number = in.getInt();
        if (number < least || number > Limits.USUAL.cells()) {
            throw new BadAnswerException("a cell at or over " + number);
        }
        return number;
    }

    @FunctionalInterface
    private interface Part<T> {
        T next() throws BadAnswerException;
    }

    private <T> List<T> list(Part<T> part) throws BadAnswerException {
        int size = in.getInt();
        if (size < 0 || size > Tag.MOST_ITEMS - items) {
            throw new BadAnswerException("a list of " + size);
        }
        items += size;
        var list = new ArrayList<T>();
        for (int i = 0; i < size; i++) {
            list.add(part.next());
        }
        return list;
    }

    private String text() throws BadAnswerException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining() / Character.BYTES) {
            throw new BadAnswerException("a text of " + length);
        }
        var text = new char[length];
        in.asCharBuffer().get(text);
        in.position(in.position() + length * Character.BYTES);
        return new String(text);
    }
}
