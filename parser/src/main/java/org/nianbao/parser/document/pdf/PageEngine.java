package org.nianbao.parser.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.page.Box;
import org.nianbao.parser.document.page.Outline;
import org.nianbao.parser.document.page.Page;
import org.nianbao.parser.document.page.Sheet;

/**
 * Walks once over the content of a page and collects letters, rulings and places of pictures. Nothing is rendered: no
 * picture is decoded, no colour converted, no outline of a letter built.
 */
final class PageEngine extends PDFStreamEngine {

    /** A picture not thicker than this, in points, is a line. */
    private static final double THIN = 3;

    private final Letters letters;
    private final Budget budget;
    private final Outline outline = new Outline();
    private final Deque<Pen> pens = new ArrayDeque<>();
    private final Disguise disguise = new Disguise();
    private Drawing drawing;
    private Pen pen = Pen.FIRST;
    private boolean clips;

    /** Where the last letter that was kept ends. */
    private double endX = Double.NaN;

    private double endY = Double.NaN;

    PageEngine(Budget budget) {
        this.budget = budget;
        this.letters = new Letters();
        this.drawing = new Drawing(budget);
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetLineWidth(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** What a page draws. */
    Page read(PDPage page) throws IOException {
        drawing = new Drawing(budget);
        pen = Pen.FIRST;
        pens.clear();
        outline.clear();
        endX = Double.NaN;
        disguise.refuseContent(page.getContentStreams());
        processPage(page);
        return drawing.finish(page.getCropBox(), page.getRotation());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        switch (operator.getName()) {
            case "q" -> {
                pens.push(pen);
                super.processOperator(operator, operands);
            }
            case "Q" -> {
                pen = pens.isEmpty() ? pen : pens.pop();
                super.processOperator(operator, operands);
            }
            case "Do" -> {
                if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
                    return;
                }
                if (getResources().isImageXObject(name)) {
                    picture();
                } else {
                    form(operator, operands);
                }
            }
            case "BI" -> picture();
            case "Tf" -> {
                disguise.refuseFonts(getResources().getCOSObject());
                super.processOperator(operator, operands);
            }
            case "m", "l", "c", "v", "y", "h", "re" -> path(operator.getName(), operands);
            case "W", "W*" -> clips = true;
            case "n" -> paint(false, false);
            case "S" -> paint(false, true);
            case "s" -> {
                outline.close();
                paint(false, true);
            }
            case "f", "F", "f*" -> paint(true, false);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> {
                outline.close();
                paint(true, true);
            }
            case "g", "rg", "k", "cs", "sc", "scn", "G", "RG", "K", "CS", "SC", "SCN" ->
                colour(operator.getName(), operands);
            default -> super.processOperator(operator, operands);
        }
    }

    /** A form keeps its changes of the state to itself, even if it restores more or less than it saved. */
    private void form(Operator operator, List<COSBase> operands) throws IOException {
        var before = pen;
        var saved = List.copyOf(pens);
        super.processOperator(operator, operands);
        pen = before;
        pens.clear();
        pens.addAll(saved);
    }

    private void picture() {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var corner = matrix.transformPoint(0, 0);
        var box = Box.at(corner.x, corner.y);
        for (int i = 1; i < 4; i++) {
            var p = matrix.transformPoint(i & 1, i >> 1);
            box = box.with(p.x, p.y);
        }
        box = box.within(pen.clip());
        if (box.isEmpty()) {
            return;
        }
        if (Math.min(box.width(), box.height()) <= THIN) {
            drawing.rule(box);
        } else {
            drawing.picture(box);
        }
    }

    private void path(String operator, List<COSBase> operands) {
        var n = numbers(operands);
        switch (operator) {
            case "m" -> at(n, 0, outline::move);
            case "l" -> at(n, 0, outline::line);
            case "c" -> at(n, 4, outline::curve);
            case "v", "y" -> at(n, 2, outline::curve);
            case "re" -> {
                if (n.length >= 4) {
                    at(new float[] {n[0], n[1]}, 0, outline::move);
                    at(new float[] {n[0] + n[2], n[1]}, 0, outline::line);
                    at(new float[] {n[0] + n[2], n[1] + n[3]}, 0, outline::line);
                    at(new float[] {n[0], n[1] + n[3]}, 0, outline::line);
                    outline.close();
                }
            }
            default -> outline.close();
        }
        budget.step();
    }

    private interface Step {
        void to(double x, double y);
    }

    private void at(float[] numbers, int from, Step step) {
        if (numbers.length >= from + 2) {
            var p = getGraphicsState()
                    .getCurrentTransformationMatrix()
                    .transformPoint(numbers[from], numbers[from + 1]);
            step.to(p.x, p.y);
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        var numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(operands.get(i) instanceof COSNumber n)) {
                return new float[0];
            }
            numbers[i] = n.floatValue();
        }
        return numbers;
    }

    private void paint(boolean fill, boolean stroke) {
        var state = getGraphicsState();
        if (fill && !pen.fillWhite() && state.getNonStrokeAlphaConstant() > 0) {
            outline.filled(pen.clip(), drawing::rule);
            drawing.outlines(outline.shapes());
        }
        if (stroke && !pen.strokeWhite() && state.getAlphaConstant() > 0) {
            var matrix = state.getCurrentTransformationMatrix();
            double scale = Math.max(matrix.getScalingFactorX(), matrix.getScalingFactorY());
            outline.stroked(state.getLineWidth() * scale, pen.clip(), drawing::rule);
        }
        if (clips) {
            pen = pen.within(outline.bounds());
            clips = false;
        }
        outline.clear();
    }

    private void colour(String operator, List<COSBase> operands) {
        switch (operator) {
            case "g", "rg" -> pen = pen.filling(Ink.LIGHT, Ink.LIGHT.isWhite(operands));
            case "k" -> pen = pen.filling(Ink.INK, Ink.INK.isWhite(operands));
            case "cs" -> pen = pen.filling(space(operands), false);
            case "sc", "scn" -> pen = pen.filling(pen.fill(), pen.fill().isWhite(operands));
            case "G", "RG" -> pen = pen.stroking(Ink.LIGHT, Ink.LIGHT.isWhite(operands));
            case "K" -> pen = pen.stroking(Ink.INK, Ink.INK.isWhite(operands));
            case "CS" -> pen = pen.stroking(space(operands), false);
            default -> pen = pen.stroking(pen.stroke(), pen.stroke().isWhite(operands));
        }
    }

    private Ink space(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return Ink.OTHER;
        }
        var spaces = getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        var named = spaces == null ? null : spaces.getDictionaryObject(name);
        return Ink.of(named == null ? name : named);
    }

    @Override
    protected void showGlyph(Matrix text, PDFont font, int code, Vector displacement) throws IOException {
        double dx = text.getScaleX();
        double dy = text.getShearY();
        double across = Math.hypot(dx, dy);
        double size = Math.hypot(text.getShearX(), text.getScaleY());
        double width = across * (font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX());
        double x = text.getTranslateX();
        double y = text.getTranslateY();
        if (!(size > 0.5) || !(across > 0)) {
            return;
        }
        double alongX = dx / across;
        double alongY = dy / across;
        double middleX = x + alongX * width / 2 - alongY * Sheet.MIDDLE * size;
        double middleY = y + alongY * width / 2 + alongX * Sheet.MIDDLE * size;
        // What is cut in the middle of a word is kept: half a number is another number.
        boolean goesOn = Math.hypot(x - endX, y - endY) < size / 2;
        if (goesOn || pen.clip().grown(1).contains(middleX, middleY)) {
            endX = x + alongX * width;
            endY = y + alongY * width;
            var mode = getGraphicsState().getTextState().getRenderingMode();
            boolean visible = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
            drawing.glyph(letters.of(font, code), x, y, dx, dy, width, size, visible);
        }
    }
}
