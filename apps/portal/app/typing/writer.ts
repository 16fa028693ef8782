let name: string | undefined;

/** This open window, as the draft knows who typed: a name for as long as it is not loaded anew. */
export function writer(): string {
  name ??= Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  return name;
}

let turns = 0;

/** Grows with each saving, also over a window that was loaded anew. */
export function nextTurn(now = Date.now()): number {
  turns = Math.max(now, turns + 1);
  return turns;
}
