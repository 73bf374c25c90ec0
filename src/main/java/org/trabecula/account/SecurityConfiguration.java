package org.trabecula.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Two doors: the API with Basic and no session, and the pages with a sign-in form. What one may do is said at the services. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Pages for people that live under the API's address. */
    private static final String API_PAGES = "/api/docs";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Every refusal by a rule is told to the trail, wherever the rule stands. */
    @Bean
    AuthorizationEventPublisher refusalEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, PasswordCheck passwords, RecentSignIns recent) {
        http.securityMatcher(SecurityConfiguration::isApi)
                .authenticationProvider(new PasswordSignIn(passwords, recent, "api"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new ApiProblem()))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new ApiProblem()).accessDeniedHandler(new ApiProblem()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Nothing here goes by a cookie, so there is nothing to forge.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            PasswordCheck passwords,
            RecentSignIns recent,
            SignInOutcome outcome,
            ApplicationEventPublisher events,
            @Value("${trabecula.session.longest:12h}") Duration longest) {
        SessionGone gone = new SessionGone(events);
        http.authenticationProvider(new PasswordSignIn(passwords, recent, "page"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                PathRequest.toStaticResources().atCommonLocations())
                        .permitAll()
                        .requestMatchers(
                                "/sign-in", "/session-expired", "/first-admin", "/error", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(outcome).failureHandler(outcome))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(outcome)
                        .logoutSuccessUrl("/sign-in?out")
                        .deleteCookies("trabecula"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(problems -> problems.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), SessionGone::byHtmx)
                        .defaultAuthenticationEntryPointFor(gone, request -> true)
                        .accessDeniedHandler(gone))
                .addFilterBefore(new SessionLimit(longest), AuthorizationFilter.class)
                .addFilterAfter(new PasswordOnceGate(), AuthorizationFilter.class)
                .headers(SecurityConfiguration::headers);
        return http.build();
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") && !path.equals(API_PAGES) && !path.startsWith(API_PAGES + "/");
    }

    /** Only a page that somebody opened is returned to after sign-in, never a part of one. */
    @SuppressWarnings("NullAway") // null is how the parameter is switched off
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> {
            String accepts = request.getHeader("Accept");
            return "GET".equals(request.getMethod())
                    && !SessionGone.byHtmx(request)
                    && accepts != null
                    && accepts.contains("text/html");
        });
        return cache;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
