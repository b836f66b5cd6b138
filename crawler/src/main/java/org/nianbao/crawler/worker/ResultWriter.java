package org.nianbao.crawler.worker;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.ReadResult;

/** Writes what was read from a file for {@link ResultReader}. */
final class ResultWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int items;

    private ResultWriter() {}

    /** An answer. A document that is more than {@link ResultReader} takes becomes unreadable. */
    static byte[] write(ReadResult result) {
        var writer = new ResultWriter();
        if (result instanceof ReadResult.Unreadable no) {
            writer.unreadable(no);
            return writer.out.toByteArray();
        }
        var document = ((ReadResult.Readable) result).document();
        writer.document(document);
        return writer.items > Tag.MOST_ITEMS || writer.out.size() > Wire.MOST_ANSWER
                ? write(new ReadResult.Unreadable(
                        document.format(), Words.of("read.limit.text", Wire.MOST_ANSWER >> 20)))
                : writer.out.toByteArray();
    }

    /** The program itself failed over the file. */
    static byte[] failed(Throwable failure) {
        var writer = new ResultWriter();
        writer.out.write(Tag.FAILED);
        writer.text(failure.getClass().getSimpleName());
        return writer.out.toByteArray();
    }

    private void unreadable(ReadResult.Unreadable no) {
        out.write(Tag.UNREADABLE);
        format(no.format());
        text(no.reason().key());
        list(no.reason().args(), this::text);
    }

    private void document(Document document) {
        out.write(Tag.READABLE);
        format(document.format());
        list(document.titles(), this::text);
        list(document.blocks(), this::block);
        list(document.otherReading(), this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.write(Tag.PARAGRAPH);
            text(paragraph.text());
        } else if (block instanceof Block.Grid grid) {
            out.write(Tag.GRID);
            out.write(grid.ruled() ? 1 : 0);
            list(grid.rows(), row -> list(row.cells(), this::cell));
        } else if (block instanceof Block.Image image) {
            out.write(Tag.IMAGE);
            text(image.source());
        }
    }

    private void cell(Block.GridCell cell) {
        text(cell.text());
        number(cell.column());
        number(cell.columnSpan());
        number(cell.rowSpan());
    }

    private void format(Format format) {
        out.write(format.ordinal());
    }

    private <T> void list(List<T> list, Consumer<T> each) {
        items += list.size();
        number(list.size());
        list.forEach(each);
    }

    /** Characters as they stand, for an encoder would replace half a surrogate pair. */
    private void text(String text) {
        number(text.length());
        var bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        out.writeBytes(bytes.array());
    }

    private void number(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
