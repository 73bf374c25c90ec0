package org.trabecula.account;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends what is open for a user whose password, role or state has changed: sessions, and remembered sign-ins of the API. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final RecentSignIns recent;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, RecentSignIns recent) {
        this.sessions = sessions;
        this.recent = recent;
    }

    void end(User user) {
        recent.forget(user.getId());
        sessions.findByPrincipalName(user.username()).keySet().forEach(sessions::deleteById);
    }

    /** Ends all but one, which goes on. */
    void endOthers(User user, String sessionId) {
        recent.forget(user.getId());
        sessions.findByPrincipalName(user.username()).keySet().stream()
                .filter(id -> !id.equals(sessionId))
                .forEach(sessions::deleteById);
    }
}
