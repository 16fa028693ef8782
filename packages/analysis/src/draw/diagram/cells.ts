import { formatLimit } from '@mot-cua/locales';
import type { ChartNode } from '../chart-node.ts';
import { inside } from '../chart-node.ts';
import { statusOf } from '../main-way.ts';
import type { Anytime, Branch, Detour, Route, Stop } from '../route.ts';
import { placeName, roleNames, rolesAt, rolesOf, type Say, wayNames, waysName, wayTerms } from '../say.ts';
import type { Way } from '../ways.ts';
import { wrapped } from './measure.ts';
import { size } from './sizes.ts';

export type Tone = 'plain' | 'good' | 'bad' | 'hold' | 'quiet';

/** A label on a line: what is done, and in a softer voice by whom or on which terms. */
export interface Label {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

export interface Box {
  readonly place: ChartNode | null;
  readonly name: readonly string[];
  readonly notes: readonly string[];
  readonly tone: Tone;
}

/** A line between a stop and what stands beside it; `to` null leads away from the stop. */
export interface Link {
  readonly label: Label;
  readonly to: ChartNode | null;
}

export interface Slot {
  readonly box: Box;
  readonly ends: boolean;
  readonly from: ChartNode | null;
  /** What leads here from the slot above. */
  readonly entry: Label | null;
  readonly links: readonly Link[];
  readonly exits: readonly { readonly label: Label; readonly box: Box }[];
  /** What leads to places that are drawn elsewhere. */
  readonly elsewhere: readonly string[];
}

export interface Cell {
  readonly box: Box;
  readonly parts: readonly (readonly string[])[];
  readonly who: readonly string[];
  readonly share: readonly string[];
  readonly label: Label;
  readonly jumps: readonly Link[];
  readonly slots: readonly Slot[];
  readonly dashed?: true;
}

const tones: Partial<Record<NonNullable<ReturnType<typeof statusOf>>, Tone>> = {
  notAccepted: 'bad',
  stopped: 'bad',
  withdrawn: 'quiet',
  supplementRequired: 'hold',
  returned: 'good',
};

const toneOf = (place: ChartNode): Tone => tones[statusOf(place) ?? 'processing'] ?? 'plain';

/** Several names in one line where they fit, or else each on lines of its own. */
function nameLines(names: readonly string[], width: number): string[] {
  const [line = '', ...more] = wrapped(names.join(' / '), width, size.label);
  if (more.length === 0) return [line];
  return names.flatMap((name, index) => wrapped(index < names.length - 1 ? `${name} /` : name, width, size.label));
}

/** The label of a way; it says by whom, unless that is whose work the place is anyway. */
function labelOf(say: Say, ways: readonly Way[], owner: string, width: number): Label {
  const people = [...new Set(ways.flatMap(({ by }) => by))].filter((role) => role !== 'system');
  const who = roleNames(say, people);
  const terms = [...new Set(ways.flatMap((way) => wayTerms(say, way)))];
  const notes = [...(who && who !== owner ? [who] : []), ...terms];
  return {
    lines: nameLines(wayNames(say, ways), width),
    notes: notes.flatMap((note) => wrapped(note, width, size.note)),
  };
}

function sideBox(say: Say, { to }: Branch, onward: readonly Branch[], width: number): Box {
  const who = roleNames(
    say,
    rolesAt(
      to,
      onward.flatMap(({ ways }) => ways),
    ),
  );
  const share = to.meta?.time && formatLimit(say.locale, to.meta.time);
  return {
    place: to,
    name: wrapped(placeName(say, to), width, size.side),
    notes: [who, share].flatMap((note) => (note ? wrapped(note, width, size.note) : [])),
    tone: toneOf(to),
  };
}

/** `next`: the detour that is drawn right below. */
function slotOf(say: Say, detour: Detour, owner: string, main: readonly ChartNode[], next?: Detour): Slot {
  const { onward, from, ways } = detour;
  const own = roleNames(
    say,
    rolesAt(
      detour.to,
      onward.flatMap(({ ways }) => ways),
    ),
  );
  const back = onward.filter(({ to }) => main.includes(to));
  const ending = onward.filter(({ to }) => !main.includes(to) && !(next?.to === to && next.from === detour.to));
  const exits = ending.filter(({ to }) => to.type === 'final');
  const rest = ending.filter(({ to }) => to.type !== 'final');
  return {
    box: sideBox(say, detour, onward, size.sideWidth - 20),
    ends: onward.length === 0,
    from,
    entry: from ? labelOf(say, ways, owner, size.sideWidth) : null,
    links: [
      ...(from ? [] : [{ label: labelOf(say, ways, owner, size.gapWidth), to: null }]),
      ...back.map(({ to, ways }) => ({ label: labelOf(say, ways, own, size.gapWidth), to })),
    ],
    exits: exits.map((branch) => ({
      label: labelOf(say, branch.ways, own, size.exitGap),
      box: sideBox(say, branch, [], size.exitWidth - 16),
    })),
    elsewhere: rest.flatMap(({ to, ways }) =>
      wrapped(
        say.t('drawing:diagram.leadsTo', { ways: waysName(say, ways), place: placeName(say, to) }),
        size.sideWidth + size.exitGap,
        size.note,
      ),
    ),
  };
}

/** A detour and those that are reached only through it, one below the other. */
const groupsOf = (detours: readonly Detour[]): Detour[][] => {
  const groups: Detour[][] = [];
  for (const detour of detours) {
    const last = groups.at(-1);
    if (detour.from !== null && last) last.push(detour);
    else groups.push([detour]);
  }
  return groups;
};

/** Detours that lead back up the main way come first, so that no line crosses another. */
const upFirst = (main: readonly ChartNode[], index: number, detours: readonly Detour[]): Detour[] => {
  const highest = (group: readonly Detour[]) =>
    Math.min(...group.flatMap(({ onward }) => onward.map(({ to }) => main.indexOf(to))).filter((at) => at >= 0), index);
  return groupsOf(detours)
    .toSorted((a, b) => highest(a) - highest(b))
    .flat();
};

const exitSlots = (say: Say, exits: readonly Branch[], owner: string): Slot[] =>
  exits.map((branch) => slotOf(say, { ...branch, onward: [], from: null }, owner, []));

const partsOf = (say: Say, place: ChartNode): string[][] =>
  place.type !== 'parallel'
    ? []
    : Object.values(place.states).map((region) => {
        const steps = inside(region).filter(({ type, key }) => type !== 'final' && key !== 'done');
        const who = roleNames(
          say,
          steps.flatMap(({ meta }) => meta?.role ?? []),
        );
        const names = steps.map((step) => placeName(say, step)).join(' → ') || placeName(say, region);
        return [...wrapped(names, size.spineWidth - 40, size.note), ...wrapped(who, size.spineWidth - 40, size.note)];
      });

function cellOf(say: Say, main: readonly ChartNode[], stop: Stop, index: number): Cell {
  const { place, onward, jumps, detours, exits } = stop;
  const owner = roleNames(say, rolesOf(stop));
  const time = place.meta?.time;
  const ordered = upFirst(main, index, detours);
  return {
    box: {
      place,
      name: wrapped(placeName(say, place), size.spineWidth - 28, size.name),
      notes: [],
      tone: toneOf(place) === 'good' ? 'good' : 'plain',
    },
    parts: partsOf(say, place),
    who: rolesOf(stop).flatMap((role) => wrapped(roleNames(say, [role]), size.bandWidth, size.role)),
    share: time ? wrapped(formatLimit(say.locale, time), size.bandWidth, size.note) : [],
    label: labelOf(say, onward, owner, size.onwardWidth),
    jumps: jumps.map(({ to, ways }) => ({ to, label: labelOf(say, ways, owner, size.bandWidth) })),
    slots: [
      ...ordered.map((detour, at) => slotOf(say, detour, owner, main, ordered[at + 1])),
      ...exitSlots(say, exits, owner),
    ],
  };
}

function anytimeCell(say: Say, [first, last]: Anytime['between'], items: readonly Anytime[]): Cell {
  const range = { from: placeName(say, first), to: placeName(say, last) };
  return {
    box: {
      place: null,
      name: wrapped(say.t('drawing:diagram.anytime', range), size.spineWidth - 28, size.side),
      notes: [],
      tone: 'quiet',
    },
    parts: [],
    who: [],
    share: [],
    label: { lines: [], notes: [] },
    jumps: [],
    slots: items.map((item) => slotOf(say, item, '', [])),
    dashed: true,
  };
}

/** A route in words, cut to the widths of the picture: one cell for a stop, then one for what may happen at any time. */
export function cellsOf(say: Say, { stops, anytime }: Route): { main: Cell[]; anytime: Cell[] } {
  const places = stops.map(({ place }) => place);
  const groups = Map.groupBy(anytime, ({ between }) => between.map(({ id }) => id).join(' '));
  return {
    main: stops.map((stop, index) => cellOf(say, places, stop, index)),
    anytime: [...groups.values()].flatMap((items) => (items[0] ? [anytimeCell(say, items[0].between, items)] : [])),
  };
}
