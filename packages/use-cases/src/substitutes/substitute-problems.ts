import { isPlainDate, type PlainDate } from '@mot-cua/calendar';
import { mayStandIn } from '@mot-cua/policy';
import type { Role } from '@mot-cua/workflow';

/** A substitute as somebody enters it. */
export interface NewSubstitute {
  /** Whose post, and where. */
  staffId: string;
  agencyId: string;
  substituteId: string;
  from: PlainDate;
  to: PlainDate;
}

export interface SubstituteProblem {
  field: 'post' | 'substituteId' | 'from' | 'to';
  code:
    | 'missing'
    | 'notInList'
    | 'oneself'
    | 'notCleared'
    | 'notADate'
    | 'past'
    | 'beforeFrom'
    | 'tooLong'
    | 'overlaps';
}

export interface SubstituteKnown {
  today: PlainDate;
  /** Roles at the agency: of the post's holder, null where it is not theirs to name for; of the substitute, null for a stranger. */
  held: readonly Role[] | null;
  own: readonly Role[] | null;
}

/** A leave or a course; whoever is away for longer gives up the post. */
const longestDays = 92;
const day = 86_400_000;

type Code = SubstituteProblem['code'] | null;

function substituteProblem({ staffId, substituteId }: NewSubstitute, { held, own }: SubstituteKnown): Code {
  if (substituteId === '') return 'missing';
  if (substituteId === staffId) return 'oneself';
  if (!own) return 'notInList';
  return held && !mayStandIn(own, held) ? 'notCleared' : null;
}

function fromProblem({ from }: NewSubstitute, { today }: SubstituteKnown): Code {
  if (from === '') return 'missing';
  if (!isPlainDate(from)) return 'notADate';
  return from < today ? 'past' : null;
}

function toProblem({ from, to }: NewSubstitute): Code {
  if (to === '') return 'missing';
  if (!isPlainDate(to)) return 'notADate';
  if (!isPlainDate(from)) return null;
  if (to < from) return 'beforeFrom';
  return Date.parse(to) - Date.parse(from) >= longestDays * day ? 'tooLong' : null;
}

/** What is to be mended, field by field. Pure. */
export function substituteProblems(entered: NewSubstitute, known: SubstituteKnown): SubstituteProblem[] {
  const found: Readonly<Record<SubstituteProblem['field'], Code>> = {
    post: entered.staffId === '' ? 'missing' : known.held ? null : 'notInList',
    substituteId: substituteProblem(entered, known),
    from: fromProblem(entered, known),
    to: toProblem(entered),
  };
  return Object.entries(found).flatMap(([field, code]) =>
    code ? [{ field: field as SubstituteProblem['field'], code }] : [],
  );
}
