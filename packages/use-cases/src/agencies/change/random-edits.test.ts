import { addDays } from '@mot-cua/calendar';
import type { AgencyKind, AgencyTree, NewAgencyChange, TreeAgency } from '@mot-cua/db';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../proofs/seeded-random.ts';
import { holdsFrom } from '../tree/tree-faults.ts';
import { treeOn } from '../tree/tree-on.ts';
import { treeWith } from '../tree/tree-with.ts';
import type { AgencyTrouble } from './agency-trouble.ts';
import { closureTroubles } from './closure-troubles.ts';
import { foundingTroubles } from './founding-troubles.ts';
import { moveTroubles } from './move-troubles.ts';

// The oracle: of every day a list of who stands under whom, written out. It knows nothing of moves or of dates in rows.
type Day = Map<string, { parent: string | null; kind: AgencyKind; name: string }>;

const horizon = 30;
const today = '2026-03-02';
const dayAt = (n: number) => addDays(today, n);

const top: TreeAgency = {
  ...{ id: 'top', code: '000.00.99.H26', nameVi: 'Thành phố', nameEn: 'City', kind: 'city' },
  ...{ foundedUnder: null, validFrom: null, validTo: null },
};
const department = (id: string): TreeAgency => ({
  ...{ id, code: `00${id}.00.97.H26`, nameVi: `Sở ${id}`, nameEn: id, kind: 'department' },
  ...{ foundedUnder: 'top', validFrom: null, validTo: null },
});
const begun: AgencyTree = { agencies: [top, department('1'), department('2')], moves: [] };

const allowed: Partial<Record<AgencyKind, readonly AgencyKind[]>> = {
  department: ['city'],
  police: ['city', 'commune'],
  division: ['city', 'department', 'police', 'division'],
};

/** Whether a day written out is a tree, each where its kind may stand, no two of a name side by side. */
function isTree(day: Day): boolean {
  const names = new Set([...day.values()].map(({ parent, name }) => `${parent}/${name}`));
  if (names.size !== day.size) return false;
  return [...day].every(([id, { parent, kind }]) => {
    if (parent === null) return id === 'top';
    const above = day.get(parent);
    if (!above || !allowed[kind]?.includes(above.kind)) return false;
    let at: string | null = parent;
    for (let steps = 0; at !== null && steps <= day.size; steps++) at = day.get(at)?.parent ?? null;
    return at === null;
  });
}

type Edit =
  | { what: 'found'; id: string; kind: AgencyKind; name: string; parent: string; from: number }
  | { what: 'move'; id: string; parent: string; from: number }
  | { what: 'close'; id: string; from: number };

/** The days as they are once these edits were made, one after the other, from nothing. */
function written(edits: readonly Edit[]): Day[] {
  return Array.from({ length: horizon }, (_, n) => {
    const day: Day = new Map([
      ['top', { parent: null, kind: 'city' as const, name: top.nameVi }],
      ['1', { parent: 'top', kind: 'department' as const, name: 'Sở 1' }],
      ['2', { parent: 'top', kind: 'department' as const, name: 'Sở 2' }],
    ]);
    const inOrder = edits.filter(({ from }) => from <= n).sort((one, other) => one.from - other.from);
    for (const edit of inOrder) {
      if (edit.what === 'found') day.set(edit.id, { parent: edit.parent, kind: edit.kind, name: edit.name });
      const known = day.get(edit.id);
      if (edit.what === 'move' && known) day.set(edit.id, { ...known, parent: edit.parent });
      if (edit.what === 'close') day.delete(edit.id);
    }
    return day;
  });
}

const asModel = (tree: AgencyTree, n: number): Day =>
  new Map(
    treeOn(tree, dayAt(n)).map(({ id, parentId, kind, nameVi }) => [id, { parent: parentId, kind, name: nameVi }]),
  );

const about = { today, isOpen: false, isNamed: false };

function judged(tree: AgencyTree, edit: Edit, n: number): { troubles: AgencyTrouble[]; change: NewAgencyChange } {
  const said = { before: {}, after: {}, agencyId: edit.id, day: dayAt(edit.from) };
  if (edit.what === 'found') {
    const { id, kind, name: nameVi, parent: parentId } = edit;
    const agency = { id, kind, nameVi, nameEn: nameVi, parentId, code: `${String(n).padStart(3, '0')}.00.95.H26` };
    return {
      troubles: foundingTroubles(tree, { agency, from: said.day }, { today }),
      change: { what: 'founded', agency, ...said },
    };
  }
  if (edit.what === 'move') {
    const move = { agencyId: edit.id, parentId: edit.parent, from: said.day };
    return { troubles: moveTroubles(tree, move, { today }), change: { what: 'moved', parentId: edit.parent, ...said } };
  }
  const closure = { agencyId: edit.id, lastDay: dayAt(edit.from - 1) };
  return { troubles: closureTroubles(tree, closure, about), change: { what: 'closed', ...said } };
}

/** What a rule of the tree forbids; the other troubles are about announcements that are not overtaken. */
const structural = ['notThere', 'unfit', 'below', 'twin', 'hasOthers', 'clash'];

function play(seed: number) {
  const random = seededRandom(seed);
  let tree = begun;
  let edits: Edit[] = [];
  const told = { taken: 0, refused: 0 };
  for (let n = 0; n < 60; n++) {
    const ids = tree.agencies.map(({ id }) => id);
    const from = random.whole(1, horizon - 1);
    const [id, parent] = [random.pick(ids), random.pick(ids)];
    const kind = random.pick(['division', 'division', 'police', 'department'] as const);
    const name = `Phòng ${random.whole(1, 9)}`;
    const edit = random.pick<Edit>([
      { what: 'found', id: `a${n}`, kind, name, parent, from },
      ...Array<Edit>(2).fill({ what: 'move', id, parent, from }),
      { what: 'close', id, from },
    ]);
    const { troubles, change } = judged(tree, edit, n);
    const after = treeWith(tree, change);
    const isRight = written([...edits, edit]).every(isTree);
    const isTaken = troubles.length === 0 && holdsFrom(today, tree, after);
    const place = `seed ${seed}, edit ${n}: ${JSON.stringify(edit)} ${JSON.stringify(troubles)}`;
    if (isTaken) {
      expect(isRight, place).toBe(true);
      tree = after;
      edits = [...edits, edit];
      told.taken += 1;
    } else {
      // Nothing that would be right is refused for the sake of the tree.
      const forTree = troubles.length === 0 || troubles.every(({ code }) => structural.includes(code));
      if (forTree) expect(isRight, place).toBe(false);
      told.refused += 1;
    }
    for (let at = 0; at < horizon; at++) expect(asModel(tree, at), place).toEqual(written(edits)[at]);
  }
  return told;
}

it('thousands of random edits leave the tree of every day what an oracle writes out, and refuse nothing that is right', () => {
  const sum = { taken: 0, refused: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const { taken, refused } = play(seed);
    sum.taken += taken;
    sum.refused += refused;
  }
  expect(sum.taken).toBeGreaterThan(400);
  expect(sum.refused).toBeGreaterThan(1000);
});
