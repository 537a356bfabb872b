package org.confide.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The statements that ran on the two pools during an act, the audit's included, without COMMIT, ROLLBACK and SET.
 * Whatever ran at that time counts, on every thread.
 */
public final class Statements {

    private static final List<Statement> SEEN = new CopyOnWriteArrayList<>();

    private final List<Statement> seen;

    private Statements(List<Statement> seen) {
        this.seen = seen;
    }

    /** One statement as it went to a pool. */
    public record Statement(String pool, String sql) {}

    public static Statements during(Runnable act) {
        int before = SEEN.size();
        act.run();
        return new Statements(List.copyOf(SEEN.subList(before, SEEN.size())));
    }

    /** For an act with a result, which is dropped. */
    public static <T> Statements during(Supplier<T> act) {
        return during((Runnable) act::get);
    }

    /** How many ran on the record's pool. */
    public int record() {
        return texts("record").size();
    }

    /** How many ran on the vault's pool. */
    public int vault() {
        return texts("vault").size();
    }

    /** The texts that ran on a pool, in order; values are not in them. */
    public List<String> texts(String pool) {
        return seen.stream()
                .filter(s -> s.pool().equals(pool))
                .map(Statement::sql)
                .toList();
    }

    public List<Statement> all() {
        return seen;
    }

    /** For the message of a failed assertion. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        seen.forEach(s -> text.append('\n').append(s.pool()).append(": ").append(s.sql()));
        return text.toString();
    }

    /** Puts a counter between the application and both pools. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Counting {

        @Bean
        static BeanPostProcessor countingPools() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof HikariDataSource pool ? counted(pool) : bean;
                }
            };
        }

        /** It stays a Hikari pool by type, for beans that ask for one. */
        private static Object counted(HikariDataSource pool) {
            ProxyFactory factory = new ProxyFactory(pool);
            factory.setProxyTargetClass(true);
            factory.addAdvice((MethodInterceptor) call -> {
                Object result = call.proceed();
                return result instanceof Connection connection ? counted(connection, pool) : result;
            });
            return factory.getProxy();
        }

        private static Connection counted(Connection connection, HikariDataSource pool) throws Exception {
            String name = String.valueOf(pool.getJdbcUrl()).contains("/confide_vault") ? "vault" : "record";
            return ProxyDataSourceBuilder.create(new SingleConnectionDataSource(connection, false))
                    .listener(new Counter(name))
                    .build()
                    .getConnection();
        }
    }

    private record Counter(String pool) implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Counted when they have run.
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            for (QueryInfo query : queries) {
                String sql = query.getQuery().strip();
                String start = sql.toUpperCase(Locale.ROOT);
                if (!start.startsWith("COMMIT") && !start.startsWith("ROLLBACK") && !start.startsWith("SET ")) {
                    SEEN.add(new Statement(pool, sql));
                }
            }
        }
    }
}
