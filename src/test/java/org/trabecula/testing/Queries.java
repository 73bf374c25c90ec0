package org.trabecula.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Counts the statements that the calling thread sends to the database, of all data sources. Those of the session and of the
 * audit trail are left out: the budget of a screen ({@code design.md} section 8) names them apart.
 */
@TestComponent
public class Queries implements BeanPostProcessor {
    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(name, source)
                        .afterQuery((execution, queries) -> {
                            List<String> list = heard.get();
                            if (list != null) {
                                queries.forEach(query -> list.add(query.getQuery()));
                            }
                        })
                        .build()
                : bean;
    }

    /** Returns the statements of an action, in their order. */
    public List<String> during(Runnable action) {
        List<String> list = new ArrayList<>();
        heard.set(list);
        try {
            action.run();
        } finally {
            heard.remove();
        }
        return list.stream()
                .filter(sql -> !sql.toLowerCase(java.util.Locale.ROOT).contains("spring_session"))
                .filter(sql -> !sql.contains("audit_entry"))
                .toList();
    }
}
