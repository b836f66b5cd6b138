package org.nianbao.crawler.judge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.parser.check.Mask;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Look;

/** What others wrote, titles and names of files, as it may be shown: what belongs to a person is masked. */
final class Masked {

    private Masked() {}

    static Look look(Look look) {
        var doubts = look.doubts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, doubt -> Mask.over(doubt.getValue())));
        return new Look(
                look.agency(),
                look.at(),
                look.sweep(),
                look.url(),
                look.state(),
                Mask.over(look.detail()),
                look.shows(),
                doubts);
    }

    /** Their addresses stay, since they have to lead there. */
    static List<DocumentRef> files(List<DocumentRef> files) {
        return files.stream()
                .map(file ->
                        new DocumentRef(file.url(), Mask.over(file.name()), file.format(), file.sha256(), file.role()))
                .toList();
    }
}
