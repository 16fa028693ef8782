import { type Database, endSession, findSession, hit, legalNow, startSession, touchSession } from '@mot-cua/db';
import { demoSecrets, type IdentityGateway, openIdentity } from '@mot-cua/gateways';
import { type Deps, openDeps } from '@mot-cua/use-cases';
import { openLog, type RateLimit, type Sessions, type SignedIn, signInAttempts } from '@mot-cua/web/server';
import { readToken, sessionCookie, sessionCookieName } from './session-cookie.server.ts';

/** What the routes of the portal work with. */
export interface PortalDeps extends Deps {
  identity: IdentityGateway;
  sessions: Sessions;
  signInAttempts: ReturnType<typeof signInAttempts>;
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
  const gatewaysUrl = env.GATEWAYS_URL ?? '';
  const log = openLog(app);
  const identity = openIdentity({
    ...demoSecrets.identity.citizen,
    issuer: env.IDENTITY_URL ?? `${gatewaysUrl}/identity/citizen`,
    redirectUri: `${settings.portalUrl}/auth/callback`,
    realm: 'citizen',
    report: (problem) => log.error({ err: problem }, 'the identity provider'),
  });
  const rateLimit: RateLimit = {
    take: (purpose, subject) => hit(db, `${app}:${purpose}:${subject}`, tries.windowSeconds, tries.most),
  };
  const portal: PortalDeps = {
    ...deps,
    identity,
    sessions: citizenSessions(db, secure),
    signInAttempts: signInAttempts({ app, secure }),
  };
  return {
    deps: portal,
    rateLimit,
    log,
    origin: settings.portalUrl,
    formTargets: [gatewaysUrl],
    healthy: () => legalNow(db).then(() => true),
  };
}

/** Sessions in the database: the cookie holds a random token and nothing else. */
function citizenSessions(db: Database, secure: boolean): Sessions {
  const endHere = async (request: Request) => {
    const token = readToken(request, secure);
    if (token) await endSession(db, token);
  };
  return {
    cookieName: sessionCookieName(secure),
    async read(request) {
      const token = readToken(request, secure);
      const session = token ? await findSession(db, { app, token, idleMinutes }) : null;
      if (!token || !session?.person) return null;
      await touchSession(db, token);
      return {
        actor: { kind: 'citizen', id: session.person.id },
        name: session.person.fullName,
        assurance: session.assurance as SignedIn['assurance'],
        startedAt: new Date(session.createdAt),
      };
    },
    async start(request, { subjectId, assurance }) {
      await endHere(request);
      const begun = { app, holder: { personId: subjectId }, assurance, hours: sessionHours } as const;
      return sessionCookie((await startSession(db, begun)).token, secure);
    },
    async end(request) {
      await endHere(request);
      return sessionCookie('', secure);
    },
  };
}
