/** Where `G` and a letter lead. */
const places: Readonly<Record<string, string>> = { a: '/work', m: '/work?queue=mine', l: '/work?queue=late' };

export interface Pressed {
  /** What to do that is not in the page itself. */
  go: (href: string) => void;
  openHelp: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;

/** The lines of a list; where there is none, the boxes to be ticked. */
function stops(): HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLElement>('table a.mc-code')];
  return links.length > 0 ? links : [...document.querySelectorAll<HTMLElement>('main input[type=checkbox]')];
}

const stopHere = (all: readonly HTMLElement[]): number =>
  all.findIndex((stop) => (stop.closest('tr') ?? stop).contains(document.activeElement));

function moveFocus(by: 1 | -1): void {
  const all = stops();
  const here = stopHere(all);
  all[here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by]?.focus();
}

function choose(): void {
  const all = stops();
  const stop = all[stopHere(all)];
  const box = stop?.matches('input') ? stop : stop?.closest('tr')?.querySelector<HTMLElement>('input[type=checkbox]');
  box?.click();
}

/** Only goes there: a command is given with Enter, not by a key that was touched. */
function focusCommand(place: number): void {
  const commands = document.querySelectorAll<HTMLElement>('.mc-commands li > :is(a, button)');
  commands[place]?.focus();
}

const focusSearch = (): void => document.getElementById('search')?.focus();

const turns: Readonly<Record<string, 'prev' | 'next'>> = { ArrowLeft: 'prev', ArrowRight: 'next' };

/** The link to the page before or after, where this page is one of several. */
function turnOf(key: string): HTMLElement | null {
  const rel = turns[key];
  return rel ? document.querySelector<HTMLElement>(`main .mc-pager a[rel=${rel}]`) : null;
}

/** What single keys do on the pages of the staff; remembers that `G` was pressed before. */
export function keyPresser({ go, openHelp }: Pressed): (event: KeyboardEvent) => void {
  let afterG = false;
  const acts: Readonly<Record<string, () => void>> = {
    '?': openHelp,
    '/': focusSearch,
    n: () => go('/work/next'),
    j: () => moveFocus(1),
    k: () => moveFocus(-1),
    x: choose,
  };
  return (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key === 'Enter' && ctrlKey) {
      document.querySelector<HTMLElement>('main [data-main]')?.click();
      return;
    }
    if (ctrlKey || metaKey || altKey || isTyping(target)) return;
    const place = afterG ? places[key] : undefined;
    afterG = key === 'g';
    const turn = turnOf(key);
    if (turn) return turn.click();
    const act = place ? () => go(place) : /^[1-9]$/.test(key) ? () => focusCommand(Number(key) - 1) : acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
