package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;

/** Many threads that write at the same time are served together, and each as if it were alone. */
class WriterTest {

    private static final int JOBS = 60;

    @AutoClose
    private final Database db;

    WriterTest(@TempDir Path folder) {
        this.db = Database.openForWriting(folder.resolve("x.db"));
        db.write(h -> h.execute("CREATE TABLE crowd (n INTEGER PRIMARY KEY)"));
    }

    private static int insert(Handle h, int number) {
        return Prepared.update(h, "INSERT INTO crowd (n) VALUES (?)", number);
    }

    private List<Integer> rows() {
        return db.read(h -> Prepared.list(h, row -> row.getInt(1), "SELECT n FROM crowd ORDER BY n"));
    }

    /** Runs the jobs while the connection is taken, so that they pile up, and gives back what became of each. */
    private List<Future<Integer>> crowd(Job... odd) throws InterruptedException {
        var taken = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(JOBS + 1);
        try {
            threads.submit(() -> db.write(h -> {
                taken.countDown();
                return await(free);
            }));
            taken.await();
            var jobs = new ArrayList<Future<Integer>>();
            for (int i = 0; i < JOBS; i++) {
                int number = i;
                jobs.add(threads.submit(() ->
                        db.write(h -> odd.length > 0 && number % 7 == 3 ? odd[0].on(h, number) : insert(h, number))));
            }
            free.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            return jobs;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Job {
        int on(Handle h, int number);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void everybodyFindsHisWorkDone() throws Exception {
        for (var job : crowd()) {
            assertThat(job.get()).isEqualTo(1);
        }
        assertThat(rows()).hasSize(JOBS);
    }

    @Test
    void whoBreaksARuleFailsAlone() throws Exception {
        var jobs = crowd((h, number) -> insert(h, number) + insert(h, number));

        for (int i = 0; i < JOBS; i++) {
            var job = jobs.get(i);
            if (i % 7 == 3) {
                assertThatThrownBy(job::get)
                        .isInstanceOf(ExecutionException.class)
                        .cause()
                        .isInstanceOfSatisfying(
                                StorageException.class,
                                e -> assertThat(e.trouble()).isEqualTo(Trouble.REFUSED));
            } else {
                assertThat(job.get()).isEqualTo(1);
            }
        }
        assertThat(rows()).noneMatch(n -> n % 7 == 3).hasSize(JOBS - (JOBS + 3) / 7);
    }

    @Test
    void whoThrowsSomethingElseFailsAlone() throws Exception {
        var jobs = crowd((h, number) -> {
            insert(h, number);
            throw new IllegalStateException("job " + number);
        });

        for (int i = 0; i < JOBS; i++) {
            var job = jobs.get(i);
            if (i % 7 == 3) {
                assertThatThrownBy(job::get).hasRootCauseMessage("job " + i);
            } else {
                assertThat(job.get()).isEqualTo(1);
            }
        }
        assertThat(rows()).noneMatch(n -> n % 7 == 3);
    }

    @Test
    void anErrorOfOneIsNotHeldAgainstTheOthers() throws Exception {
        var jobs = crowd((h, number) -> {
            throw new StackOverflowError("job " + number);
        });

        int failed = 0;
        for (var job : jobs) {
            try {
                assertThat(job.get()).isEqualTo(1);
            } catch (ExecutionException e) {
                assertThat(e).hasRootCauseInstanceOf(StackOverflowError.class);
                failed++;
            }
        }
        assertThat(failed).isEqualTo((JOBS + 3) / 7);
        assertThat(rows()).hasSize(JOBS - failed);
    }
}
