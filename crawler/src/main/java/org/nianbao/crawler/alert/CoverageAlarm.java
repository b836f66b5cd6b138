package org.nianbao.crawler.alert;

import org.nianbao.crawler.judge.Coverage;
import tools.jackson.databind.json.JsonMapper;

/** Too few of the columns that were due were read to their end, so that silence proves little. */
public final class CoverageAlarm {

    private static final int PER_CENT = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CoverageAlarm() {}

    /**
     * The alarm as it stands after a sweep.
     *
     * @param least per cent of the due that have to be read
     */
    public static Alarm of(Coverage coverage, int least) {
        boolean low = coverage.checked() * PER_CENT < coverage.due() * least;
        var json = MAPPER.createObjectNode()
                .put("agencies", coverage.agencies())
                .put("due", coverage.due())
                .put("checked", coverage.checked())
                .put("least", least);
        return new Alarm("coverage", Topic.COVERAGE, low, MAPPER.writeValueAsString(json));
    }
}
