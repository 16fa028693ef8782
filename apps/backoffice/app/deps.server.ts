import { type Database, endSession, findSession, hit, legalNow, startSession, touchSession } from '@mot-cua/db';
import { demoSecrets, type IdentityGateway, openIdentity } from '@mot-cua/gateways';
import { type Deps, openDeps } from '@mot-cua/use-cases';
import { openLog, type RateLimit, type Sessions, type SignedIn, signInAttempts } from '@mot-cua/web/server';
import { readToken, sessionCookie, sessionCookieName } from './session-cookie.server.ts';

/** What the routes of the back office work with. */
export interface BackofficeDeps extends Deps {
  identity: IdentityGateway;
  sessions: Sessions;
  signInAttempts: ReturnType<typeof signInAttempts>;
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
  const gatewaysUrl = env.GATEWAYS_URL ?? '';
  const log = openLog(app);
  const identity = openIdentity({
    ...demoSecrets.identity.staff,
    issuer: env.STAFF_IDENTITY_URL ?? `${gatewaysUrl}/identity/staff`,
    redirectUri: `${origin}/auth/callback`,
    realm: 'staff',
    report: (problem) => log.error({ err: problem }, 'the identity provider'),
  });
  const rateLimit: RateLimit = {
    take: (purpose, subject) => hit(db, `${app}:${purpose}:${subject}`, tries.windowSeconds, tries.most),
  };
  const backoffice: BackofficeDeps = {
    ...deps,
    identity,
    sessions: staffSessions(db, secure),
    signInAttempts: signInAttempts({ app, secure }),
  };
  return {
    deps: backoffice,
    rateLimit,
    log,
    origin,
    formTargets: [gatewaysUrl],
    healthy: () => legalNow(db).then(() => true),
  };
}

/** Sessions in the database: the cookie holds a random token and nothing else, rights are read anew each time. */
function staffSessions(db: Database, secure: boolean): Sessions {
  const endHere = async (request: Request) => {
    const token = readToken(request, secure);
    if (token) await endSession(db, token);
  };
  return {
    cookieName: sessionCookieName(secure),
    async read(request) {
      const token = readToken(request, secure);
      const session = token ? await findSession(db, { app, token, idleMinutes }) : null;
      if (!token || !session?.staff) return null;
      await touchSession(db, token);
      const { id, personId, fullName, posts } = session.staff;
      return {
        actor: { kind: 'staff', id, personId, posts },
        name: fullName,
        assurance: session.assurance as SignedIn['assurance'],
        startedAt: new Date(session.createdAt),
      };
    },
    async start(request, { subjectId, assurance }) {
      await endHere(request);
      const begun = { app, holder: { staffId: subjectId }, assurance, hours: workdayHours } as const;
      return sessionCookie((await startSession(db, begun)).token, secure);
    },
    async end(request) {
      await endHere(request);
      return sessionCookie('', secure);
    },
  };
}
