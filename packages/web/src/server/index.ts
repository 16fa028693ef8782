export { eventStream } from '../live/event-stream.ts';
export { openPulse, type Pulse } from '../live/pulse.ts';
export type { Find, Given, GivenForm, PersonOf, PolicyAbout, PolicyIn, Realm } from '../route/given.ts';
export { newIntentId } from '../route/intent.ts';
export type { Form, FormLimits, Upload } from '../route/read-form.ts';
export { badRequest, conflict, forbidden, invalid, notFound, refusal, see, tooMany } from '../route/results.ts';
export { type Routes, routesFor } from '../route/routes-for.ts';
export { safeReturnTo } from '../route/safe-return-to.ts';
export type { RateLimit, Surroundings } from '../route/surroundings.ts';
export {
  type AppName,
  cookieSessions,
  type Proven,
  type SessionKeeper,
  type Sessions,
  type SignedIn,
} from '../session/sessions.ts';
export { signInAttempts } from '../session/sign-in-attempt.ts';
export { createServer, type RunningServer } from './create-server.ts';
export { handleDocument, handleError } from './document.ts';
export { openLog } from './log-requests.ts';
export type { ListenOptions, ServerOptions } from './server-options.ts';
