import type { NewSession, SessionStore, StoredSession } from '../session/session-store.ts';

type Account = Pick<StoredSession, 'actor' | 'name'>;

/** Sessions kept in memory, over accounts that a test may change at any time. */
export function rememberedSessions(accounts: Map<string, Account>) {
  const rows = new Map<string, NewSession & { seenAt: Date }>();
  const key = (app: string, hash: string) => `${app} ${hash}`;
  const store: SessionStore = {
    async create(session) {
      rows.set(key(session.app, session.hash), { ...session, seenAt: session.at });
    },
    async find(app, hash) {
      const row = rows.get(key(app, hash));
      const account = row && accounts.get(row.subjectId);
      return row && account ? { ...account, assurance: row.assurance, startedAt: row.at, seenAt: row.seenAt } : null;
    },
    async touch(app, hash, at) {
      const row = rows.get(key(app, hash));
      if (row) row.seenAt = at;
    },
    async end(app, hash) {
      rows.delete(key(app, hash));
    },
  };
  return { store, rows };
}

export const citizen = (id: string): Account => ({ actor: { kind: 'citizen', id }, name: `Người ${id}` });
