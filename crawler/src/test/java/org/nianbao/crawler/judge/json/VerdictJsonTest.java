package org.nianbao.crawler.judge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.look;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Deadline.Basis;
import org.nianbao.config.Kind;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Judge;
import org.nianbao.store.DateBasis;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.Reading;
import tools.jackson.databind.JsonNode;

class VerdictJsonTest {

    private static final Reading READING =
            new Reading("aa", Cases.AGENCY, 2022, "1", Cases.at("2023-01-18T06:32"), "MALFORMED", """
            {"title": "…", "findings": [
              {"rule": "T3-01", "severity": "violation", "certainty": "certain", "cells": ["T3.A.pub"],
               "message": "不平", "expected": "1", "actual": "2", "basis": "表三"},
              {"rule": "TXT-01", "severity": "advice", "certainty": "review", "cells": [],
               "message": "引号", "expected": "", "actual": "", "basis": ""}], "verdict": "MALFORMED"}
            """);

    private final VerdictJson json = new VerdictJson(Locale.ROOT);

    private static JsonNode at(JsonNode node, String pointer) {
        var found = node.at(pointer);
        assertThat(found.isMissingNode()).as(pointer).isFalse();
        return found;
    }

    @Test
    void fieldsHaveTheNamesAndTheOrderOfTheContract() {
        var sighting = new Sighting(
                Cases.AGENCY,
                Cases.at("2023-01-18T06:31"),
                1,
                2022,
                "http://localhost/r.html",
                "t",
                List.of(Cases.says(DateBasis.META, "2023-01-18")),
                List.of(new DocumentRef("http://localhost/r.pdf", "r.pdf", "pdf", "aa", DocumentRef.Role.ATTACHMENT)),
                "",
                Optional.empty());
        var look = look("2023-01-18T06:30", LookState.OK, 2022);
        var verdict = Judge.judge(
                Cases.owed(Kind.TOWNSHIP, Basis.LOCAL, Cases.waiver("TXT-01")),
                List.of(look, sighting),
                ReadingJson.conclusion(READING, Locale.CHINESE),
                Cases.at("2023-02-10T08:00"));

        var expected = """
                {'agency':'town','name':'town镇','year':2022,'deadline':'2023-01-31','deadlineBasis':'local',\
                'timeliness':'ON_TIME','daysLate':0,'confirmed':true,'publishedOn':'2023-01-18',\
                'publishedBasis':'meta','firstSeen':'2023-01-18T06:30+08:00','conformity':'MALFORMED',\
                'violations':1,'warnings':0,'reviews':0,'findings':[{'rule':'T3-01','severity':'violation',\
                'certainty':'certain','cells':['T3.A.pub'],'where':'','quote':'','message':'不平','expected':'1','actual':'2',\
                'basis':'表三'},{'rule':'TXT-01','severity':'advice','certainty':'review','cells':[],\
                'where':'','quote':'','message':'引号','expected':'','actual':'','basis':'','waived':true,'waiver':{'author':'县政府办','reason':'机构改革','expires':null}},\
                {'rule':'PUB-06','severity':'advice','certainty':'certain','cells':[],'where':'','quote':'',\
                'message':'报告只有文件，没有网页文字。建议同时以网页公布，方便阅读和检索。','expected':'','actual':'','basis':'国办公开办函〔2019〕61号（平台栏目）；常见做法：网页文字并附文件'}],\
                'url':'http://localhost/r.html','documents':[{'url':'http://localhost/r.pdf','name':'r.pdf',\
                'format':'pdf','sha256':'aa','role':'attachment'}],'fetch':{'state':'OK','detail':'',\
                'at':'2023-01-18T06:30+08:00'},'detail':null,'baseline':false,'column':'http://localhost/column'}""";
        assertThat(json.line(verdict)).isEqualTo(expected.replace('\'', '"'));
    }

    @Test
    void whatIsNotKnownIsNull() {
        var node = json.node(Cases.judge("2023-01-10T08:00"));
        for (var key : List.of("publishedOn", "publishedBasis", "firstSeen", "conformity", "url", "detail", "column")) {
            assertThat(at(node, "/" + key).isNull()).as(key).isTrue();
        }
        assertThat(at(node, "/fetch/state").asString()).isEqualTo("NOT_CHECKED");
        assertThat(at(node, "/fetch/at").isNull()).isTrue();
        assertThat(at(node, "/documents").isEmpty()).isTrue();
    }

    @Test
    void publicationFindingsStandAmongTheFindings() {
        var verdict = Cases.judge("2023-02-03T08:00", look("2023-02-01T06:30", LookState.OK));
        var finding = at(json.node(verdict), "/findings/0");
        assertThat(at(finding, "/rule").asString()).isEqualTo("PUB-03");
        assertThat(at(finding, "/certainty").asString()).isEqualTo("review");
        assertThat(at(finding, "/basis").asString()).isEqualTo("当地规定的公布日期");
    }

    @Test
    void theDocumentCarriesMomentAndCoverage() {
        var document = json.document(
                Cases.at("2023-02-10T08:00"),
                Cases.ZONE,
                new Coverage(5, 5, 4),
                List.of(Cases.judge("2023-02-10T08:00")));
        assertThat(document.toString())
                .startsWith(
                        "{\"asOf\":\"2023-02-10T08:00+08:00\",\"coverage\":{\"agencies\":5,\"due\":5,\"checked\":4},\"verdicts\":[{");
        assertThat(at(document, "/verdicts/0/detail").asString()).isEqualTo("no complete read after the deadline");
    }
}
