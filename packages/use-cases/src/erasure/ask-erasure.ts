import { randomUUID } from 'node:crypto';
import { dueFrom } from '@mot-cua/calendar';
import { addErasure, isUuid, legalNow, onceOnly } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import { type Locale, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { erasureLimit, erasurePage } from './erasure-pages.ts';

/** `waiting`: another request of theirs is not answered yet. */
export type AskedErasure = { code: string } | { problems: PageProblems } | { waiting: true } | null;

interface Asked {
  raw: RawAnswers;
  intentId: string;
  language: Locale;
}

/** Asks to have data erased: it has a number and a date from now on. Null: not known surely enough, or not in their own name. */
export async function askErasure(
  { db }: Pick<Deps, 'db'>,
  { raw, intentId, language }: Asked,
  citizen: Citizen,
): Promise<AskedErasure> {
  if (may('ownProfile', citizen) !== 'yes') return null;
  const now = await legalNow(db);
  const today = await todayOf(db, now);
  const { answers, problems } = parsePage(erasurePage, raw, {}, today);
  if (Object.keys(problems).length > 0) return { problems };
  const said = { items: String(answers.items).split('\n'), reason: String(answers.reason), language };
  const kept = await onceOnly(db, {
    key: `erasure:${isUuid(intentId) ? intentId : randomUUID()}`,
    actorId: citizen.id,
    body: said,
    create: (client) =>
      addErasure(client, {
        ...said,
        ...{ id: randomUUID(), personId: citizen.id, sentAt: now },
        dueAt: dueFrom(today.calendar, now, erasureLimit),
      }),
  });
  return kept.outcome === 'intentReused' || kept.result === null ? { waiting: true } : { code: kept.result };
}
