import {
  addDays,
  type Instant,
  instantAt,
  isWorkingDay,
  plainDate,
  plainTime,
  type WorkingCalendar,
} from '@mot-cua/calendar';
import {
  type CommandCall,
  type Decision,
  type Declared,
  decide,
  newDossier,
  type Procedure,
  type ResultChannel,
} from '@mot-cua/workflow';
import type { Random } from '../seeded-random.ts';
import type { Act, Story } from './stories.ts';

export interface Played {
  readonly story: Story;
  readonly decisions: readonly Decision[];
  /** Why it is not told further: it ended, time ran out, somebody let it lie, or a command was refused. */
  readonly stopped: 'ended' | 'running' | 'lying' | 'refused';
}

interface Scene {
  readonly start: Instant;
  /** Nothing happens later. */
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly random: Random;
}

const lyingPart = 0.012;
const slowPart = 0.06;
const evening = 16 * 60 + 45;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

function workingDayAfter(calendar: WorkingCalendar, day: string): string {
  const next = addDays(day, 1);
  return isWorkingDay(calendar, next) ? next : workingDayAfter(calendar, next);
}

/** So many working days and minutes later, in office hours. */
function later(calendar: WorkingCalendar, at: Instant, days: number, minutes: number): Instant {
  let day = plainDate(at);
  for (let left = days; left > 0; left--) day = workingDayAfter(calendar, day);
  let minute = days > 0 ? 8 * 60 + (minutes % 480) : minuteOf(plainTime(at)) + minutes;
  if (minute > evening || minute < 480 || !isWorkingDay(calendar, day)) {
    day = workingDayAfter(calendar, day);
    minute = 485 + (minutes % 90);
  }
  return instantAt(day, clockOf(minute));
}

/** How many working days there are for the whole. */
function daysFor({ law: { limit } }: Procedure): number {
  if (limit.unit === 'workingDay') return limit.value;
  return limit.unit === 'calendarDay' ? (limit.value * 5) / 7 : 0;
}

/** When the next act happens; null when nothing says so. */
function timeOf(
  act: Act,
  at: Instant,
  last: Decision | undefined,
  pace: number,
  { calendar, random }: Scene,
): Instant | null {
  const { call, actor } = act;
  if (call.type === 'lapse') {
    const passed = last?.deadlines.find(({ kind }) => kind === call.data.deadline)?.at;
    if (!passed) return null;
    return new Date(Math.max(Date.parse(passed), Date.parse(at)) + 60_000).toISOString();
  }
  if (actor.kind === 'system') return new Date(Date.parse(at) + random.whole(20, 200) * 1000).toISOString();
  const visit = last?.dossier.facts.inspections.findLast(({ outcome }) => outcome === null)?.at;
  const from = visit && visit > at ? visit : at;
  const isPressing = call.type === 'askSupplement';
  const days = isPressing ? 0 : Math.floor((pace * random.whole(0, 200)) / 100 + random.whole(0, 40) / 100);
  return later(calendar, from, days, random.whole(3, 90));
}

const wayOfResult = ({ acts }: Story, said: ResultChannel): ResultChannel => {
  if (acts.some(({ call }) => call.type === 'handToPost')) return 'post';
  return acts.some(({ call }) => call.type === 'deliverAtDesk') ? 'desk' : said;
};

/** A notice is given some days before the event. */
function declaredOn({ procedure: { law } }: Story, declared: Declared, at: Instant): Declared {
  if (!law.notice) return declared;
  return { ...declared, [law.notice.date]: addDays(plainDate(at), 6), [law.notice.time]: '09:00' };
}

/** The call with what can only be known when it is given. */
function filled(
  { call }: Act,
  at: Instant,
  last: Decision | undefined,
  { story, calendar }: Scene & { story: Story },
): CommandCall {
  const facts = last?.dossier.facts;
  switch (call.type) {
    case 'submit':
      return {
        ...call,
        data: {
          ...call.data,
          resultChannel: wayOfResult(story, call.data.resultChannel),
          declared: declaredOn(story, call.data.declared, at),
        },
      };
    case 'planInspection':
      return { ...call, data: { at: instantAt(workingDayAfter(calendar, plainDate(at)), '09:00') } };
    case 'apologise':
      return { ...call, data: { ...call.data, newDueAt: later(calendar, facts?.clock?.dueAt ?? at, 3, 30) } };
    case 'confirmPayment':
    case 'confirmRefund':
      return { ...call, data: { ...call.data, amount: facts?.fee.amount ?? 0 } } as CommandCall;
    default:
      return call;
  }
}

const numbered = (decision: Decision): Decision => {
  const numbers = Object.fromEntries(decision.numbers.map(({ series }) => [series, `@${series}`]));
  const { dossier } = decision;
  const facts = { ...dossier.facts, issued: { ...dossier.facts.issued, ...numbers } };
  return { ...decision, dossier: { ...dossier, facts } };
};

/** Plays a story from its first act on, through `decide`, as far as time allows. */
export function playStory(story: Story, scene: Scene): Played {
  const { procedure, acts } = story;
  const { calendar, random, now } = scene;
  const decisions: Decision[] = [];
  const pace = (daysFor(procedure) / acts.length) * (random.chance(slowPart) ? 5 : 1);
  let dossier = newDossier(procedure, '@dossier', { ownerId: '@owner', submitterId: '@owner' });
  let at = scene.start;
  for (const [place, act] of acts.entries()) {
    const last = decisions.at(-1);
    const then = place === 0 ? at : timeOf(act, at, last, pace, scene);
    if (place > 0 && random.chance(lyingPart)) return { story, decisions, stopped: 'lying' };
    if (!then) return { story, decisions, stopped: 'refused' };
    if (then > now) return { story, decisions, stopped: 'running' };
    const decided = decide(procedure, dossier, filled(act, then, last, { ...scene, story }), act.actor, {
      now: then,
      calendar,
    });
    if (!decided.ok) return { story, decisions, stopped: 'refused' };
    const decision = numbered(decided.value);
    decisions.push(decision);
    ({ dossier } = decision);
    at = then;
  }
  return { story, decisions, stopped: 'ended' };
}
