import type { FieldProblem, Refusal } from '@mot-cua/workflow';
import { data, redirect } from '@remix-run/node';

/** What an action answers when nothing was done: the page shows it and keeps what was written. */
export type ActionProblem<Problem = FieldProblem> =
  | { outcome: 'invalid'; problems: Readonly<Record<string, Problem>>; values: Readonly<Record<string, string>> }
  | { outcome: 'refused'; refusal: Refusal; values: Readonly<Record<string, string>> }
  | { outcome: 'conflict'; values: Readonly<Record<string, string>> };

type Values = Readonly<Record<string, string>>;

/** Done: go and look (303). */
export const see = (path: string, headers?: HeadersInit): Response => redirect(path, { status: 303, headers });

/** Something is to be mended (422). */
export const invalid = <Problem>(problems: Readonly<Record<string, Problem>>, values: Values = {}) =>
  data({ outcome: 'invalid' as const, problems, values }, { status: 422 });

/** The rules say no (422), or somebody else was faster (409). */
export const refusal = (refused: Refusal, values: Values = {}) =>
  refused.code === 'changedMeanwhile'
    ? conflict(values)
    : data({ outcome: 'refused' as const, refusal: refused, values }, { status: 422 });

/** Somebody else was faster: what was written is kept (409). */
export const conflict = (values: Values = {}) => data({ outcome: 'conflict' as const, values }, { status: 409 });

const refuse = (status: number, body: unknown = null, headers?: HeadersInit): Response =>
  Response.json(body, { status, headers });

/** Not there, or not to be known: both look the same. Throw it. */
export const notFound = (): Response => refuse(404);
export const forbidden = (): Response => refuse(403);
export const foreign = (): Response => refuse(403, { why: 'foreign' });
/** The form was drawn while its reader acted in another name: nothing is done in a name that they did not see. */
export const otherName = (): Response => refuse(409, { why: 'otherName' });
export const badRequest = (): Response => refuse(400);
export const wrongMethod = (): Response => refuse(405, null, { Allow: 'POST' });
export const tooLarge = (): Response => refuse(413);
export const wrongType = (): Response => refuse(415);
export const tooMany = (retryAfterSeconds: number): Response =>
  refuse(429, null, { 'Retry-After': String(retryAfterSeconds) });
export const unavailable = (): Response => refuse(503, null, { 'Retry-After': '30' });
export const fault = (reference: string): Response => refuse(500, { reference });
