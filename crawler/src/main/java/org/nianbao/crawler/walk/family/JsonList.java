package org.nianbao.crawler.walk.family;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.nianbao.crawler.fetch.FetchRequest;
import tools.jackson.databind.JsonNode;

/**
 * A list that comes as JSON, by page number.
 *
 * @param question for a page, from 1
 * @param shape of the answer
 */
record JsonList(IntFunction<FetchRequest> question, Function<JsonNode, Answer> shape) implements ListSource {

    @Override
    public Optional<FetchRequest> question(Progress progress) {
        return Optional.of(question.apply(progress.page()));
    }

    @Override
    public Answer read(String text) {
        return Json.read(text).map(shape).orElseGet(() -> Unreadable.because(text));
    }
}
