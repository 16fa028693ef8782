import type { Dossier, DossierState } from '../dossier.ts';
import type { Facts } from '../facts.ts';
import { canonical } from '../version/canonical.ts';

type Whole = DossierState & Facts;

/** One thing that is otherwise after an entry than before it. */
export type Change = { [Name in keyof Whole]-?: { what: Name; before: Whole[Name]; after: Whole[Name] } }[keyof Whole];

const wholeOf = ({ state, facts }: Dossier): Whole => ({ ...state, ...facts });

const said = (value: unknown): string => canonical(value ?? null);

/** What of a dossier changed, region by region and fact by fact, in a steady order. */
export function changesBetween(before: Dossier, after: Dossier): Change[] {
  const [old, now] = [wholeOf(before), wholeOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof Whole)[];
  return names
    .filter((name) => said(old[name]) !== said(now[name]))
    .map((what) => ({ what, before: old[what], after: now[what] }) as Change);
}
