/** What may be refused comes back as a value; what must not happen is thrown. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const accepted = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refused = <Problem>(problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
