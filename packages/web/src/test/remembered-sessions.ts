import { randomBytes } from 'node:crypto';
import type { Proven, SessionKeeper, SignedIn } from '../session/sessions.ts';

type Account = Pick<SignedIn, 'actor' | 'name'>;

const startedAt = new Date('2026-11-23T02:00:00.000Z');

/** Sessions of one app kept in memory, over accounts that a test may change at any time. */
export function rememberedSessions(accounts: Map<string, Account>): SessionKeeper {
  const rows = new Map<string, Proven>();
  return {
    async begin(person) {
      const token = randomBytes(32).toString('base64url');
      rows.set(token, person);
      return token;
    },
    async find(token) {
      const row = rows.get(token);
      const account = row && accounts.get(row.subjectId);
      return row && account
        ? {
            ...account,
            agencyNames: {},
            principalNames: {},
            assurance: row.assurance,
            startedAt,
            now: startedAt.toISOString(),
          }
        : null;
    },
    async end(token) {
      rows.delete(token);
    },
  };
}

export const citizen = (id: string): Account => ({ actor: { kind: 'citizen', id }, name: `Người ${id}` });
