import { sampleApplication } from '@mot-cua/analysis';
import { addDays, type Instant, instantAt, isWorkingDay, plainDate, type WorkingCalendar } from '@mot-cua/calendar';
import { type Told, toldDecisions } from '@mot-cua/db/testing';
import type { Answers, Decision, Procedure } from '@mot-cua/workflow';
import type { Random } from '../seeded-random.ts';
import { type Played, playStory } from './play-story.ts';
import { type Story, storiesOf } from './stories.ts';

/** A dossier with marks in the place of its people, agencies and numbers; many dossiers are copied from it. */
export interface Template extends Told {
  readonly procedure: Procedure;
  readonly answers: Answers;
  readonly numbers: readonly { seq: number; series: string; scope: string }[];
  readonly stopped: Played['stopped'];
}

export interface Period {
  readonly now: Instant;
  readonly days: number;
  readonly calendar: WorkingCalendar;
}

/** How many of a hundred dossiers are about what; the chain of a birth is left out: its matters are dossiers of their own. */
const shares: Readonly<Record<string, number>> = {
  'marital-status': 26,
  'certified-copy': 18,
  'civil-extract': 14,
  'household-business': 12,
  'public-game-point': 3,
  'publication-licence': 7,
  'spam-report': 6,
  'news-website-licence': 4,
  'postal-licence': 4,
  'press-conference-notice': 3,
  'cable-road-works': 3,
};

interface Weighted {
  readonly story: Story;
  /** Sum of the weights up to and with this one. */
  readonly upTo: number;
}

function weighted(stories: readonly Story[]): Weighted[] {
  let upTo = 0;
  return stories.map((story) => {
    upTo += story.weight;
    return { story, upTo };
  });
}

function pickStory(all: readonly Weighted[], random: Random): Story {
  const wanted = (random.whole(0, 999_999) / 1_000_000) * (all.at(-1)?.upTo ?? 0);
  const found = all.find(({ upTo }) => upTo > wanted);
  if (!found) throw new Error('A procedure has no story');
  return found.story;
}

function someMorning({ now, days, calendar }: Period, random: Random): Instant {
  const day = addDays(plainDate(now), -random.whole(0, days));
  if (!isWorkingDay(calendar, day)) return someMorning({ now, days, calendar }, random);
  const minutes = String(random.whole(0, 59)).padStart(2, '0');
  const start = instantAt(day, `${String(random.whole(8, 14)).padStart(2, '0')}:${minutes}`);
  return start > now ? someMorning({ now, days, calendar }, random) : start;
}

/** The people of the samples; each dossier has its own. */
const named = new Map<unknown, string>([
  ['Nguyễn Thị Lan', '@fullName'],
  ['Trần Văn Minh', '@otherName'],
]);

const answersOf = (procedure: Procedure, decisions: readonly Decision[]): Answers => {
  const { competence } = procedure;
  const place = 'field' in competence ? { [competence.field]: '@here' } : {};
  const declared = Object.entries(decisions.at(-1)?.dossier.facts.declared ?? {}).map(([name, said]) => [
    name,
    String(said),
  ]);
  const answers: Answers = { ...sampleApplication(procedure).answers, ...Object.fromEntries(declared), ...place };
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, named.get(answer) ?? answer]));
};

function templateOf({ story: { procedure }, decisions, stopped }: Played): Template {
  const numbers = decisions.flatMap(({ entry: { seq }, numbers: drawn }) =>
    drawn.map((number) => ({ seq, ...number })),
  );
  return { procedure, answers: answersOf(procedure, decisions), numbers, stopped, ...toldDecisions(decisions) };
}

/** So many dossiers of the services as they really are, begun on working days of a period and played as far as time allows. */
export function templatesOf(
  procedures: readonly Procedure[],
  count: number,
  period: Period,
  random: Random,
): Template[] {
  return procedures.flatMap((procedure) => {
    const share = shares[procedure.slug] ?? 0;
    const stories = share > 0 ? weighted(storiesOf(procedure)) : [];
    const wanted = Math.round((count * share) / 100);
    const templates: Template[] = [];
    while (templates.length < wanted) {
      const scene = { start: someMorning(period, random), now: period.now, calendar: period.calendar, random };
      const played = playStory(pickStory(stories, random), scene);
      if (played.decisions.length > 0) templates.push(templateOf(played));
    }
    return templates;
  });
}
