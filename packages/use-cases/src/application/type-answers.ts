import { dropTyped, keepTyped } from '@mot-cua/db';
import { type Field, type FormPage, questionsOf, type RawAnswers, rawFrom, visible } from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { draftDays } from './draft-days.ts';
import { type OpenDraft, openDraft } from './open-draft.ts';

/** Who types: the open page (`writer`), its how-manieth saving, and the text that it found there. */
export interface Typist {
  writer: string;
  turn: number;
  seen: string;
}

export type TypedAnswers = { kept: string } | { changedMeanwhile: true } | null;

const boxesOf = ({ name, kind }: Field): string[] =>
  kind === 'date' ? ['day', 'month', 'year'].map((part) => `${name}.${part}`) : [name];

/** What was posted of the questions that are open on this page; a box that was left alone counts as empty. */
function typedOn(page: FormPage, raw: RawAnswers, { locked }: OpenDraft): RawAnswers {
  const open = page.fields.filter(({ name }) => !(name in locked));
  return Object.fromEntries(open.flatMap(boxesOf).map((box) => [box, raw[box] ?? '']));
}

/** Somebody who undoes what they typed has typed nothing. */
function isAsSaved(page: FormPage, typed: RawAnswers, { answers }: OpenDraft): boolean {
  const saved = rawFrom(questionsOf(page, answers), answers);
  return Object.entries(typed).every(([box, text]) => text === (saved[box] ?? ''));
}

/** Keeps what is being typed on a page, judged by nobody: it counts for nothing until the page is sent. */
export async function typeAnswers(
  { db }: Pick<Deps, 'db'>,
  {
    page: pageName,
    raw,
    revision,
    ...typist
  }: { draftId: string; page: string; raw: RawAnswers; revision: number } & Typist,
  hand: Hand,
): Promise<TypedAnswers> {
  const { draftId, writer, seen } = typist;
  const open = await openDraft({ db }, draftId, hand);
  const page = open && visible(open.procedure.form, open.answers).find(({ name }) => name === pageName);
  if (!open || !page) return null;
  if (open.draft.revision !== revision) return { changedMeanwhile: true };
  const typed = typedOn(page, raw, open);
  if (isAsSaved(page, typed, open)) {
    if (isForeign(open, pageName, typist)) return { changedMeanwhile: true };
    await dropTyped(db, { draftId, page: pageName, writer, stamp: seen });
    return { kept: '' };
  }
  const stamp = await keepTyped(db, { ...typist, page: pageName, raw: typed, revision }, draftDays);
  return stamp === null ? { changedMeanwhile: true } : { kept: stamp };
}

/** Whether somebody else typed on a page after it was opened here. */
export const isForeign = (
  { typed }: Pick<OpenDraft, 'typed'>,
  pageName: string,
  { writer, seen }: Pick<Typist, 'writer' | 'seen'>,
): boolean => {
  const there = typed.find(({ page }) => page === pageName);
  return there !== undefined && there.writer !== writer && there.stamp !== seen;
};
