import { isPlainDate, type PlainDate, plainDate } from '@mot-cua/calendar';
import { findStaff, giveHeldPost, legalNow, saveStaff } from '@mot-cua/db';
import { type Role, roles } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administered } from './administered.ts';

/** Roles that are held by a post; the others are the applicant's and the worker's. */
export const postRoles: readonly Role[] = roles.filter((role) => role !== 'applicant' && role !== 'system');

/** A post as somebody enters it. */
export interface NewPost {
  agencyId: string;
  /** The account at the identity provider. */
  subject: string;
  /** Asked for where nobody is known under this account. */
  fullName: string;
  role: string;
  from: PlainDate;
  /** Empty: until it is ended. */
  to: string;
}

export interface PostProblem {
  field: 'subject' | 'fullName' | 'role' | 'from' | 'to';
  code: 'missing' | 'notADate' | 'past' | 'beforeFrom' | 'notInList' | 'oneself' | 'malformed';
}

const account = /^[A-Za-z0-9._@-]{3,64}$/;

function fromProblem({ from }: NewPost, today: PlainDate): PostProblem['code'] | null {
  if (from === '') return 'missing';
  if (!isPlainDate(from)) return 'notADate';
  return from < today ? 'past' : null;
}

function toProblem({ from, to }: NewPost): PostProblem['code'] | null {
  if (to === '') return null;
  if (!isPlainDate(to)) return 'notADate';
  return to < from ? 'beforeFrom' : null;
}

function subjectProblem({ subject }: NewPost, isOneself: boolean): PostProblem['code'] | null {
  if (subject === '') return 'missing';
  if (!account.test(subject)) return 'malformed';
  return isOneself ? 'oneself' : null;
}

interface Known {
  today: PlainDate;
  isKnown: boolean;
  isOneself: boolean;
}

function problemsOf(post: NewPost, { today, isKnown, isOneself }: Known): PostProblem[] {
  const found: Readonly<Record<PostProblem['field'], PostProblem['code'] | null>> = {
    subject: subjectProblem(post, isOneself),
    fullName: !isKnown && post.fullName === '' ? 'missing' : null,
    role: postRoles.some((role) => role === post.role) ? null : 'notInList',
    from: fromProblem(post, today),
    to: toProblem(post),
  };
  return Object.entries(found).flatMap(([field, code]) =>
    code ? [{ field: field as PostProblem['field'], code }] : [],
  );
}

/** Gives somebody a role at an agency that one administers; whoever is new becomes known by their account. Null: not theirs to give. */
export async function givePostTo(
  deps: Pick<Deps, 'db'>,
  post: NewPost,
  staff: Staff,
): Promise<{ given: true } | { problems: PostProblem[] } | null> {
  const { db } = deps;
  const [agencies, now, known] = await Promise.all([
    administered(deps, staff),
    legalNow(db),
    findStaff(db, { subject: post.subject }),
  ]);
  if (!agencies.some(({ id }) => id === post.agencyId)) return null;
  const about = { today: plainDate(now), isKnown: known !== null, isOneself: known?.id === staff.id };
  const problems = problemsOf(post, about);
  if (problems.length > 0) return { problems };
  const { subject, fullName, agencyId, role, from, to } = post;
  const staffId = known?.id ?? (await saveStaff(db, { subject, fullName }));
  await giveHeldPost(db, { staffId, agencyId, role: role as Role, from, to: to || null }, staff.id);
  return { given: true };
}
