import { addDays } from '@mot-cua/calendar';
import type { AgencyTree, NewAgencyChange } from '@mot-cua/db';

/** The tree as it will be with a change. */
export function treeWith({ agencies, moves }: AgencyTree, change: NewAgencyChange): AgencyTree {
  const { agencyId, day } = change;
  switch (change.what) {
    case 'founded': {
      const { parentId: foundedUnder, ...agency } = change.agency;
      return { agencies: [...agencies, { ...agency, foundedUnder, validFrom: day, validTo: null }], moves };
    }
    case 'moved': {
      const all = [...moves, { agencyId, parentId: change.parentId, from: day }];
      return { agencies, moves: all.sort((one, other) => one.from.localeCompare(other.from)) };
    }
    case 'closed': {
      const validTo = addDays(day, -1);
      return { agencies: agencies.map((each) => (each.id === agencyId ? { ...each, validTo } : each)), moves };
    }
    case 'contact':
      return { agencies, moves };
  }
}
