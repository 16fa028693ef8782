import { type Database, endSession, findSession, hit, legalNow, type NamedPost, startSession } from '@mot-cua/db';
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
import type { Post } from '@mot-cua/workflow';

/** What an open page of the staff follows. */
export interface Followed {
  dossier: string | null;
  agencies: readonly string[];
}

/** What the routes of the back office work with. */
export interface BackofficeDeps extends Deps {
  identity: IdentityGateway;
  sessions: Sessions;
  signInAttempts: ReturnType<typeof signInAttempts>;
  /** What open pages listen to. */
  live: Pulse<Followed, LiveMarks>;
}

const app = 'backoffice';
const idleMinutes = 30;
const workdayHours = 12;
const connections = 10;
/** A whole office may share one address. */
const tries = { windowSeconds: 600, most: 300 };

/** Opens everything the back office needs, from the environment. Throws and says what is missing. */
export async function openBackoffice(env: NodeJS.ProcessEnv) {
  const deps = await openDeps(env, { name: app, connections });
  const { db, settings } = deps;
  const origin = settings.backofficeUrl;
  const secure = origin.startsWith('https:');
  const provider = identitySettings(env, 'staff');
  const log = openLog(app);
  const identity = openIdentity({
    ...provider,
    redirectUri: `${origin}/auth/callback`,
    report: (problem) => log.error({ err: problem }, 'the identity provider'),
  });
  const rateLimit: RateLimit = {
    take: (purpose, subject) => hit(db, `${app}:${purpose}:${subject}`, tries.windowSeconds, tries.most),
  };
  const backoffice: BackofficeDeps = {
    ...deps,
    identity,
    sessions: cookieSessions(staffSessions(db), { app, secure }),
    signInAttempts: signInAttempts({ app, secure }),
    live: openPulse({
      every: 4000,
      most: 1000,
      read: (followed: readonly Followed[]) =>
        readMarks(deps, {
          dossiers: [...new Set(followed.flatMap(({ dossier }) => dossier ?? []))],
          agencies: [...new Set(followed.flatMap(({ agencies }) => agencies))],
        }),
    }),
  };
  return {
    deps: backoffice,
    rateLimit,
    log,
    origin,
    formTargets: [new URL(provider.issuer).origin],
    healthy: () => legalNow(db).then(() => true),
  };
}

/** What a post allows: all of it but the names that stand on the page, so that nothing which rights need is left out here. */
const rightsOf = ({ agencyName: _, agencyNameEn: __, principalName: ___, ...post }: NamedPost): Post => post;

/** Sessions in the database: the cookie holds a random token and nothing else, rights are read anew each time. */
function staffSessions(db: Database): SessionKeeper {
  return {
    async begin({ subjectId, assurance }) {
      const begun = { app, holder: { staffId: subjectId }, assurance, hours: workdayHours } as const;
      return (await startSession(db, begun)).token;
    },
    async find(token) {
      const session = await findSession(db, { app, token, idleMinutes });
      if (!session?.staff) return null;
      const { staff, assurance, createdAt, now } = session;
      const { id, personId, fullName, posts } = staff;
      const principals = posts.map(({ onBehalfOf, principalName }) => [onBehalfOf?.id ?? '', principalName ?? '']);
      const names = posts.map(({ agencyId, agencyName: vi, agencyNameEn: en }) => [agencyId, { vi, en }]);
      return {
        actor: { kind: 'staff', id, personId, posts: posts.map(rightsOf) },
        name: fullName,
        agencyNames: Object.fromEntries(names),
        principalNames: Object.fromEntries(principals),
        assurance: assurance as SignedIn['assurance'],
        startedAt: new Date(createdAt),
        now,
      };
    },
    end: (token) => endSession(db, token),
  };
}
