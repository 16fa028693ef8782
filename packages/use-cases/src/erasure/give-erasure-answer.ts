import { answerErasure, contactOf, type ErasureVerdict, legalNow, type NewLetter } from '@mot-cua/db';
import { type Answers, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { type ErasureItem, isErasable, knownItems } from './erasure-items.ts';
import { verdictPage } from './erasure-pages.ts';
import type { MyErasure } from './my-erasures.ts';
import { erasingAgency, readErasure } from './see-to-erasures.ts';

export type GivenErasureAnswer = { answered: true } | { problems: PageProblems } | { conflict: true } | null;

const verdictOn = (item: ErasureItem, answers: Answers): ErasureVerdict =>
  isErasable(item) && answers[item] === 'erase'
    ? { item, erase: true }
    : { item, ground: String(answers[`${item}Ground`] ?? '') };

/** Nobody is written to at an address that has just been erased at their wish: the answer lies in the portal. */
async function letterTo(
  { db }: Pick<Deps, 'db'>,
  { id, code, personId, language }: MyErasure,
  verdicts: readonly ErasureVerdict[],
): Promise<NewLetter | null> {
  if (verdicts.some((verdict) => verdict.item === 'contact' && 'erase' in verdict)) return null;
  const contact = await contactOf(db, personId);
  const recipient = contact?.email;
  if (!recipient) return null;
  const words = { channel: 'mail', kind: 'erasureAnswered', details: { code } } as const;
  return { ...words, key: `erasure:${id}`, recipient, language: contact.language ?? language };
}

/** Answers a request: what is erased is erased with it. Null: not there, or not for this person. */
export async function giveErasureAnswer(
  deps: Pick<Deps, 'db'>,
  { id, raw }: { id: string; raw: RawAnswers },
  staff: Staff,
): Promise<GivenErasureAnswer> {
  const { db } = deps;
  const [request, agencyId, now] = await Promise.all([
    readErasure(deps, id, staff),
    erasingAgency(deps, staff),
    legalNow(db),
  ]);
  if (!request || !agencyId) return null;
  if (request.answeredAt !== null) return { conflict: true };
  const items = knownItems(request.items);
  const { answers, problems } = parsePage(verdictPage(items), raw, {}, await todayOf(db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const verdicts = items.map((item) => verdictOn(item, answers));
  const answered = await answerErasure(db, {
    ...{ id, personId: request.personId, verdicts, at: now },
    by: { actorId: staff.id, role: 'systemAdmin', agencyId },
    letter: await letterTo(deps, request, verdicts),
  });
  return answered ? { answered: true } : { conflict: true };
}
