import type { Answer, FieldProblem } from './field.ts';

/** What reading one question came to; `null` is an optional question left open. */
export type Parsed = { ok: true; answer: Answer | null } | { ok: false; problem: FieldProblem };
