import { chooseMandate, type Database, endSession, findSession, hit, legalNow, startSession } from '@mot-cua/db';
import { type IdentityGateway, identitySettings, openIdentity } from '@mot-cua/gateways';
import { type Deps, type LiveMarks, openDeps, readMarks } from '@mot-cua/use-cases';
import {
  cookieSessions,
  openLog,
  openPulse,
  type Pulse,
  type RateLimit,
  type SessionKeeper,
  type Sessions,
  type SignedIn,
  signInAttempts,
} from '@mot-cua/web/server';

/** What the routes of the portal work with. */
export interface PortalDeps extends Deps {
  identity: IdentityGateway;
  sessions: Sessions;
  /** From now on this browser's session acts under a mandate, or (null) in its holder's own name. False: none in force. */
  actUnder(request: Request, mandateId: string | null): Promise<boolean>;
  signInAttempts: ReturnType<typeof signInAttempts>;
  /** What open pages listen to, by the dossier's id. */
  live: Pulse<string, LiveMarks>;
}

const app = 'portal';
const idleMinutes = 30;
const sessionHours = 12;
const connections = 10;
const tries = { windowSeconds: 600, most: 60 };

/** Opens everything the portal needs, from the environment. Throws and says what is missing. */
export async function openPortal(env: NodeJS.ProcessEnv) {
  const deps = await openDeps(env, { name: app, connections });
  const { db, settings } = deps;
  const secure = settings.portalUrl.startsWith('https:');
  const provider = identitySettings(env, 'citizen');
  const log = openLog(app);
  const identity = openIdentity({
    ...provider,
    redirectUri: `${settings.portalUrl}/auth/callback`,
    report: (problem) => log.error({ err: problem }, 'the identity provider'),
  });
  const rateLimit: RateLimit = {
    take: (purpose, subject) => hit(db, `${app}:${purpose}:${subject}`, tries.windowSeconds, tries.most),
  };
  const sessions = cookieSessions(citizenSessions(db), { app, secure });
  const portal: PortalDeps = {
    ...deps,
    identity,
    sessions,
    async actUnder(request, mandateId) {
      const token = sessions.tokenIn(request);
      return token !== null && chooseMandate(db, token, mandateId);
    },
    signInAttempts: signInAttempts({ app, secure }),
    live: openPulse({
      every: 4000,
      most: 1000,
      read: (dossiers: readonly string[]) => readMarks(deps, { dossiers: [...new Set(dossiers)], agencies: [] }),
    }),
  };
  return {
    deps: portal,
    rateLimit,
    log,
    origin: settings.portalUrl,
    formTargets: [provider.issuer, env.PAYMENT_URL ?? env.GATEWAYS_URL ?? ''].map((address) => new URL(address).origin),
    healthy: () => legalNow(db).then(() => true),
  };
}

/** Sessions in the database: the cookie holds a random token and nothing else. */
function citizenSessions(db: Database): SessionKeeper {
  return {
    async begin({ subjectId, assurance }) {
      const begun = { app, holder: { personId: subjectId }, assurance, hours: sessionHours } as const;
      return (await startSession(db, begun)).token;
    },
    async find(token) {
      const session = await findSession(db, { app, token, idleMinutes });
      if (!session?.person) return null;
      const { person, assurance, createdAt, now, mandate } = session;
      return {
        actor: { kind: 'citizen', id: person.id, mandate: mandate ?? undefined },
        name: person.fullName,
        actsFor: mandate ? { name: mandate.ownerName, until: mandate.until } : undefined,
        agencyNames: {},
        principalNames: {},
        assurance: assurance as SignedIn['assurance'],
        startedAt: new Date(createdAt),
        now,
      };
    },
    end: (token) => endSession(db, token),
  };
}
