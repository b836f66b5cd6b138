package org.nianbao.crawler.web;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.crawler.sweep.Version;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.SweepRecord;

/**
 * Numbers for Prometheus, from the store at each request, so that a restart loses none. Moments are seconds since 1970.
 */
final class Metrics {

    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Watch watch;
    private final List<MetricSnapshot> all = new ArrayList<>();

    private Metrics(Watch watch) {
        this.watch = watch;
    }

    /** The numbers in the text format of Prometheus. */
    static String of(Watch watch) {
        var metrics = new Metrics(watch);
        metrics.gauge("nianbao_info", "Version of the program.", Map.of(Labels.of("version", Version.OF_PROGRAM), 1.0));
        metrics.sweeps();
        metrics.verdicts();
        metrics.outbox();
        metrics.alarms();
        return metrics.text();
    }

    private void sweeps() {
        var now = watch.clock().instant();
        var ledger = watch.store().sweeps(now);
        ledger.stream().reduce((earlier, later) -> later).ifPresent(last -> {
            gauge(
                    "nianbao_sweep_running",
                    "Whether a sweep runs, or was killed.",
                    last.ended().isPresent() ? 0 : 1);
            gauge("nianbao_sweep_started_seconds", "When the last sweep began.", seconds(last.started()));
        });
        ledger.stream()
                .filter(s -> s.ended().isPresent() && !s.scope().isBetweenRounds())
                .reduce((earlier, later) -> later)
                .ifPresent(this::ended);
        watch.store()
                .newestObservation()
                .ifPresent(at ->
                        gauge("nianbao_observation_newest_seconds", "When anything was observed last.", seconds(at)));
        gauge("nianbao_agencies", "Agencies that are watched.", watch.agencies().size());
    }

    private void ended(SweepRecord sweep) {
        gauge(
                "nianbao_sweep_ended_seconds",
                "When the last round ended that did.",
                seconds(sweep.ended().orElseThrow()));
        var columns = new TreeMap<String, Double>(
                Map.of("complete", (double) sweep.done(), "incomplete", (double) sweep.failed(), "left", (double)
                        sweep.left()));
        gauge(
                "nianbao_sweep_columns",
                "Columns that were due in it, by what came of them.",
                labelled("result", columns));
        gauge(
                "nianbao_coverage_ratio",
                "Columns read to their end, of those that were due.",
                sweep.due() == 0 ? 1 : (double) sweep.done() / sweep.due());
        var looks = new TreeMap<String, Double>();
        watch.store().looks(sweep.id()).forEach((state, number) -> looks.put(state.name(), (double) number));
        gauge("nianbao_looks", "Looks of that sweep, by what the network did.", labelled("state", looks));
    }

    private void verdicts() {
        var counts = new TreeMap<String, Double>();
        watch.store()
                .verdictCounts()
                .forEach((year, states) -> states.forEach((state, number) -> {
                    var parts = state.split("\\|", 3);
                    counts.merge(year + "|" + parts[0].split(" ")[0] + "|" + parts[1], (double) number, Double::sum);
                }));
        var labelled = new java.util.LinkedHashMap<Labels, Double>();
        counts.forEach((key, number) -> {
            var parts = key.split("\\|", 3);
            labelled.put(Labels.of("year", parts[0], "timeliness", parts[1], "conformity", parts[2]), number);
        });
        gauge("nianbao_verdicts", "Verdicts, by report year and what they say.", labelled);
    }

    private void outbox() {
        var state = watch.store().outbox().state();
        gauge(
                "nianbao_outbox_messages",
                "Messages, by how far they came.",
                labelled(
                        "state",
                        new TreeMap<>(Map.of(
                                "waiting", (double) state.waiting(),
                                "failing", (double) state.failing(),
                                "sent", (double) state.sent(),
                                "given_up", (double) state.givenUp()))));
        state.oldest()
                .ifPresent(at ->
                        gauge("nianbao_outbox_oldest_seconds", "When the oldest was made that waits.", seconds(at)));
    }

    private void alarms() {
        var open = new TreeMap<String, Double>();
        Arrays.stream(Topic.values())
                .filter(t -> t.audience() == Topic.Audience.OPERATOR)
                .forEach(topic -> open.put(topic.id(), (double) watch.store().outbox().alarms(topic.id()).stream()
                        .filter(a -> a.state().contains("*"))
                        .count()));
        gauge("nianbao_alarms_open", "What the operator has to look at.", labelled("topic", open));
    }

    private static Map<Labels, Double> labelled(String name, Map<String, Double> values) {
        var labelled = new java.util.LinkedHashMap<Labels, Double>();
        values.forEach((label, value) -> labelled.put(Labels.of(name, label), value));
        return labelled;
    }

    private void gauge(String name, String help, double value) {
        gauge(name, help, Map.of(Labels.EMPTY, value));
    }

    private void gauge(String name, String help, Map<Labels, Double> values) {
        var gauge = GaugeSnapshot.builder().name(name).help(help);
        values.forEach((labels, value) -> gauge.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(labels)
                .value(value)
                .build()));
        all.add(gauge.build());
    }

    private String text() {
        var bytes = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(bytes, new MetricSnapshots(all.toArray(MetricSnapshot[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static double seconds(Instant at) {
        return at.toEpochMilli() / 1000.0;
    }
}
