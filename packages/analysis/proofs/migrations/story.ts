import {
  type Answers,
  type Command,
  type Dossier,
  decide,
  declaredFrom,
  type JournalEntry,
  newDossier,
  offersOf,
  type Procedure,
} from '@mot-cua/workflow';
import { applicantId, callsFor, holderOf, submission } from '../../src/migration/calls-for.ts';
import { domainOf } from '../../src/migration/domain.ts';
import { plainWeeks } from '../../src/migration/explore.ts';
import type { Random } from './random.ts';

/** One generated dossier with what was answered and all that happened to it. */
export interface Story {
  dossier: Dossier;
  answers: Answers;
  journal: readonly JournalEntry[];
  at: string;
}

export const people = { ownerId: applicantId, submitterId: applicantId };

const waysOut: readonly Command[] = ['cancel', 'refuse', 'withdraw', 'stop', 'redirect', 'returnInternally', 'lapse'];

const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString();

function give(procedure: Procedure, story: Story, command: Command, now: string, random: Random): Story | null {
  const { dossier } = story;
  const offer = offersOf(procedure.machine, dossier.state).find((each) => each.command === command);
  const roles = offer?.by ?? (['applicant'] as const);
  if (roles.length === 0) return null;
  const calls =
    command === 'submit'
      ? [submission(procedure, declaredFrom(procedure.form, story.answers))]
      : callsFor(command, { dossier, procedure, now });
  const decided = decide(
    procedure,
    dossier,
    random.pick(calls),
    holderOf(command === 'submit' ? 'applicant' : random.pick(roles)),
    {
      now,
      calendar: plainWeeks,
    },
  );
  if (!decided.ok) return null;
  const { entry, numbers } = decided.value;
  const issued = Object.fromEntries(numbers.map(({ series }) => [series, `${series}-${entry.seq}`]));
  const facts = { ...decided.value.dossier.facts, issued: { ...decided.value.dossier.facts.issued, ...issued } };
  return {
    ...story,
    at: now,
    dossier: { ...decided.value.dossier, facts },
    journal: [...story.journal, { ...entry, issued }],
  };
}

/** One command more, mostly onward; null when this one is not to be had. */
function oneMore(procedure: Procedure, story: Story, random: Random): Story | null {
  const offers = offersOf(procedure.machine, story.dossier.state);
  const onward = offers.filter(({ command }) => !waysOut.includes(command));
  const from = onward.length > 0 && random.chance(0.94) ? onward : offers;
  if (from.length === 0) return null;
  const { command } = random.pick(from);
  return give(procedure, story, command, later(story.at, random.whole(1, 20)), random);
}

/** A dossier with random answers, played on for some commands. */
export function tellStory(procedure: Procedure, random: Random): Story {
  const fields = procedure.form.flatMap((page) => page.fields);
  const given = fields.filter(({ optional }) => !optional || random.chance(0.5));
  const answers = Object.fromEntries(given.map((field) => [field.name, random.pick(domainOf(field))]));
  const dossier = newDossier(procedure, `dossier-${random.whole(1, 1e9)}`, people);
  const blank: Story = { dossier, answers, journal: [], at: '2026-03-02T02:00:00.000Z' };
  const start = give(procedure, blank, 'submit', blank.at, random);
  if (!start) throw new Error('An application can be handed in');
  return playOn(procedure, start, random, random.whole(0, 14));
}

function playOn(procedure: Procedure, start: Story, random: Random, commands: number): Story {
  let story = start;
  for (let count = 0; count < commands; count++) story = oneMore(procedure, story, random) ?? story;
  return story;
}

/** Whether a dossier still comes to a result, or to an end that somebody decides, when people just go on. */
export function comesToAnEnd(procedure: Procedure, start: Story, random: Random): boolean {
  let story = start;
  for (let tries = 0; tries < 400; tries++) {
    if (story.dossier.facts.settledAt !== null) return true;
    const offers = offersOf(procedure.machine, story.dossier.state);
    if (offers.length === 0) return true;
    const onward = offers.filter(({ command }) => !waysOut.includes(command) && command !== 'askSupplement');
    const { command } = random.pick(onward.length > 0 ? onward : offers);
    story = give(procedure, story, command, later(story.at, command === 'lapse' ? 2000 : 1), random) ?? story;
  }
  return false;
}
