package org.confide.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.confide.support.As;

/** One operation in one practice: by hand, by hand again as a control, and by the service, block beside block. */
final class Contest {

    private final BenchPractice practice;
    private final Operation operation;
    private final List<Double> byHand = new ArrayList<>();
    private final List<Double> byHandAgain = new ArrayList<>();
    private final List<Double> byService = new ArrayList<>();
    private long statements;
    private long statementsByHand;

    Contest(BenchPractice practice, Operation operation) {
        this.practice = practice;
        this.operation = operation;
    }

    private interface Call {
        long run() throws SQLException;
    }

    Promise promise() {
        return operation.promise();
    }

    int clients() {
        return practice.size();
    }

    List<Double> byHand() {
        return byHand;
    }

    List<Double> byHandAgain() {
        return byHandAgain;
    }

    List<Double> byService() {
        return byService;
    }

    long statements() {
        return statements;
    }

    long statementsByHand() {
        return statementsByHand;
    }

    /** Fails unless both ways find the same; counts the statements of each. */
    void requireAgreement() throws SQLException {
        practice.enter();
        operation.prepare(4);
        long hand = call(operation::byHand);
        long service = call(operation::byService);
        if (hand != service || hand == 0 && operation.promise().notes() > 0) {
            throw new IllegalStateException("%s at %,d clients: %d by hand, %d by the service"
                    .formatted(promise().label(), clients(), hand, service));
        }
        statementsByHand = practice.statements(() -> call(operation::byHand));
        statements = practice.statements(() -> call(operation::byService));
    }

    /** One block of each, the order changing from round to round. */
    void round(int round, boolean counts) throws SQLException {
        practice.enter();
        double[] micros = new double[3];
        for (int turn = 0; turn < micros.length; turn++) {
            int which = Math.floorMod(round + turn, micros.length);
            operation.prepare(operation.block());
            micros[which] = block(which == 2 ? operation::byService : operation::byHand);
        }
        if (counts) {
            byHand.add(micros[0]);
            byHandAgain.add(micros[1]);
            byService.add(micros[2]);
        }
    }

    /** The median of a block's calls, in microseconds. */
    private double block(Call call) {
        return As.as(operation.person(), () -> {
            double[] micros = new double[operation.block()];
            for (int i = 0; i < micros.length; i++) {
                long begin = System.nanoTime();
                run(call);
                micros[i] = (System.nanoTime() - begin) / 1_000.0;
            }
            return Ratio.medianOf(micros);
        });
    }

    private long call(Call call) {
        return As.as(operation.person(), () -> run(call));
    }

    private static long run(Call call) {
        try {
            return call.run();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
