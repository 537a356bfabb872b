package org.confide.support;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;

/**
 * The calls of services during an act that came back, those one service makes of another included, each with how many
 * rows of the trail were written meanwhile. It watches one act at a time.
 */
public final class ServiceCalls {

    private static volatile boolean watching;
    private static final List<Call> SEEN = new CopyOnWriteArrayList<>();

    private ServiceCalls() {}

    /**
     * One call that came back.
     *
     * @param method such as {@code NoteReading.read(ProgressNoteId)}
     * @param rows how many rows of the trail there are of it
     * @param nothing whether it answered that there is nothing
     */
    public record Call(String method, long rows, boolean nothing) {}

    public static List<Call> during(Runnable act) {
        SEEN.clear();
        watching = true;
        try {
            act.run();
        } finally {
            watching = false;
        }
        return new ArrayList<>(SEEN);
    }

    private static boolean isNothing(@Nullable Object result) {
        return result == null
                || result instanceof Optional<?> optional && optional.isEmpty()
                || result instanceof Collection<?> all && all.isEmpty()
                || result instanceof Map<?, ?> map && map.isEmpty();
    }

    /** A method as the list of exceptions names it. */
    public static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(" "))
                + ")";
    }

    /** Puts a watch before every service. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Watching {

        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static Advisor watchedServices() {
            DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                    AnnotationMatchingPointcut.forClassAnnotation(Service.class), (MethodInterceptor) call -> {
                        if (!watching) {
                            return call.proceed();
                        }
                        Object[] result = new Object[1];
                        Throwable[] failed = new Throwable[1];
                        Statements during = Statements.during(() -> {
                            try {
                                result[0] = call.proceed();
                            } catch (Throwable refused) {
                                failed[0] = refused;
                            }
                        });
                        if (failed[0] != null) {
                            throw failed[0];
                        }
                        long rows = during.texts("record").stream()
                                .filter(sql -> sql.startsWith("insert into audit_event"))
                                .count();
                        SEEN.add(new Call(name(call.getMethod()), rows, isNothing(result[0])));
                        return result[0];
                    });
            advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return advisor;
        }
    }
}
