import type { TextKey } from '@mot-cua/locales';
import type { Command, DeadlineKind, NationalStatus, ResultChannel, Role } from '@mot-cua/workflow';
import type { Edge, Exploration } from './explore/graph.ts';

type After<Prefix extends string, Key> = Key extends `${Prefix}${infer Rest}` ? Rest : never;

/** What was found, `class.finding`; every one has its sentence in both languages. */
export type Finding = After<'checker:findings.', TextKey>;
export type DefectClass = After<'checker:classes.', TextKey>;

/** What a finding is about, by its names in the service; words come when it is told. */
export interface About {
  readonly role?: Role;
  readonly command?: Command;
  readonly step?: string;
  readonly other?: string;
  readonly field?: string;
  readonly paper?: string;
  readonly status?: NationalStatus | null;
  readonly before?: NationalStatus | null;
  readonly deadline?: DeadlineKind;
  readonly channel?: ResultChannel;
  readonly found?: string | number;
  readonly wanted?: string | number;
}

/** A defect with its shortest counterexample; without acts, when the service's own words already show it. */
export interface Alarm {
  readonly finding: Finding;
  readonly about: About;
  readonly story: readonly Edge[];
  /** The matter of a chain in which it was found; none: the service itself. */
  readonly matter?: string;
}

export const classOf = ({ finding }: Pick<Alarm, 'finding'>): DefectClass => finding.split('.')[0] as DefectClass;

/** Looks for one class of defects. */
export type Check = (exploration: Exploration) => Alarm[];

export const alarm = (finding: Finding, about: About = {}, story: readonly Edge[] = []): Alarm => ({
  finding,
  about,
  story,
});

const sameThing = ({ finding, about: { found, wanted, ...about }, story }: Alarm): string =>
  JSON.stringify([finding, story.length > 0 ? about : { ...about, found, wanted }]);

/** One alarm for each thing that is wrong: the shortest story of it, and none that only goes on from there. */
export function firstOfEach(alarms: readonly Alarm[]): Alarm[] {
  const kept = new Map<string, Alarm>();
  const ends = new Map<Edge, Finding>();
  for (const each of alarms.toSorted((a, b) => a.story.length - b.story.length)) {
    const key = sameThing(each);
    if (kept.has(key) || each.story.some((edge) => ends.get(edge) === each.finding)) continue;
    kept.set(key, each);
    const last = each.story.at(-1);
    if (last) ends.set(last, each.finding);
  }
  return [...kept.values()];
}
