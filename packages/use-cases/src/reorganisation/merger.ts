import { isPlainDate, type PlainDate } from '@mot-cua/calendar';
import type { Agency, AgencyMove } from '@mot-cua/db';
import { agencyCode } from '../agencies/agency-code.ts';

/** Communes that end, and the one that goes on in their place, as somebody enters it. One that ends alone is renamed. */
export interface Merger {
  /** Ids of the communes that end. */
  from: readonly string[];
  nameVi: string;
  nameEn: string;
  /** Official code of the new administrative unit: five digits. */
  unitCode: string;
  /** Agency code of the new commune, part of every dossier code it gives. */
  code: string;
  /** The same of its police; empty where none of the communes has a police of its own. */
  policeCode: string;
  document: string;
  effective: PlainDate;
}

type MergerField = keyof Merger;

export interface MergerProblem {
  field: MergerField;
  code:
    | 'missing'
    | 'notADate'
    | 'past'
    | 'notInForce'
    | 'apart'
    | 'hasOthers'
    | 'moving'
    | 'malformed'
    | 'taken'
    | 'same';
}

/** What is known of the city on the first day of the new commune. */
export interface Known {
  today: PlainDate;
  /** The agencies that are in force on that day, as it stands now. */
  agencies: readonly Agency[];
  /** Agency codes of every day. */
  codes: ReadonlySet<string>;
  /** Who moves where, in the order of the days. */
  moves: readonly AgencyMove[];
}

const unitCode = /^\d{5}$/;

const childrenOf = (ids: readonly string[], { agencies }: Known): Agency[] =>
  agencies.filter(({ parentId }) => parentId !== null && ids.includes(parentId));

const isMoving = ({ from, effective }: Merger, { moves }: Known): boolean =>
  moves.some((move) => move.from >= effective && [move.agencyId, move.parentId].some((id) => from.includes(id)));

function fromProblem(merger: Merger, known: Known): MergerProblem['code'] | null {
  const { from } = merger;
  if (from.length === 0) return 'missing';
  const found = known.agencies.filter(({ id, kind, validTo }) => from.includes(id) && kind === 'commune' && !validTo);
  if (found.length !== new Set(from).size) return 'notInForce';
  if (new Set(found.map(({ parentId }) => parentId)).size > 1) return 'apart';
  if (isMoving(merger, known)) return 'moving';
  return childrenOf(from, known).some(({ kind }) => kind !== 'police') ? 'hasOthers' : null;
}

function dayProblem({ effective }: Merger, { today }: Known): MergerProblem['code'] | null {
  if (effective === '') return 'missing';
  if (!isPlainDate(effective)) return 'notADate';
  return effective < today ? 'past' : null;
}

function codeProblem(code: string, { codes }: Known): MergerProblem['code'] | null {
  if (code === '') return 'missing';
  if (!agencyCode.test(code)) return 'malformed';
  return codes.has(code) ? 'taken' : null;
}

function policeProblem({ from, code, policeCode }: Merger, known: Known): MergerProblem['code'] | null {
  if (policeCode === '' && childrenOf(from, known).length === 0) return null;
  return policeCode !== '' && policeCode === code ? 'same' : codeProblem(policeCode, known);
}

function unitProblem(merger: Merger, { agencies }: Known): MergerProblem['code'] | null {
  if (merger.unitCode === '') return 'missing';
  if (!unitCode.test(merger.unitCode)) return 'malformed';
  const others = agencies.filter(({ id }) => !merger.from.includes(id));
  return others.some((each) => each.unitCode === merger.unitCode) ? 'taken' : null;
}

const missing = (text: string): MergerProblem['code'] | null => (text === '' ? 'missing' : null);

/** What is to be mended before anything is looked at, field by field. */
export function mergerProblems(merger: Merger, known: Known): MergerProblem[] {
  const found: Readonly<Record<MergerField, MergerProblem['code'] | null>> = {
    from: fromProblem(merger, known),
    nameVi: missing(merger.nameVi),
    nameEn: missing(merger.nameEn),
    unitCode: unitProblem(merger, known),
    code: codeProblem(merger.code, known),
    policeCode: policeProblem(merger, known),
    document: missing(merger.document),
    effective: dayProblem(merger, known),
  };
  return Object.entries(found).flatMap(([field, code]) => (code ? [{ field: field as MergerField, code }] : []));
}
