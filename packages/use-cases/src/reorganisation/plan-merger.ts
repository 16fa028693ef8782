import type { Agency } from '@mot-cua/db';
import type { NamedAgency, Passed } from '@mot-cua/workflow';
import { slugOf } from '../agencies/agency-code.ts';
import type { Merger } from './merger.ts';

type Founded = Omit<Agency, 'validFrom' | 'validTo'>;

/** The agencies that a merger founds, parents first, and what passes from which to which. */
export interface MergerPlan {
  founded: readonly Founded[];
  passed: readonly Passed[];
}

const named = ({ id, nameVi, nameEn }: Pick<Agency, 'id' | 'nameVi' | 'nameEn'>): NamedAgency => ({
  id,
  vi: nameVi,
  en: nameEn,
});

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const idOf = ({ nameVi, effective }: Merger): string => `${slugOf(nameVi)}-${effective}`;

/** Of a merger without problems. The police of the communes merge with them. */
export function planMerger(merger: Merger, agencies: readonly Agency[]): MergerPlan {
  const ending = agencies.filter(({ id }) => merger.from.includes(id));
  const police = agencies.filter(({ parentId }) => parentId !== null && merger.from.includes(parentId));
  const commune: Founded = {
    id: idOf(merger),
    code: merger.code,
    unitCode: merger.unitCode,
    nameVi: merger.nameVi,
    nameEn: merger.nameEn,
    kind: 'commune',
    parentId: ending[0]?.parentId ?? null,
  };
  const station: Founded = {
    id: `cong-an-${commune.id}`,
    code: merger.policeCode,
    unitCode: null,
    nameVi: `Công an ${lowered(merger.nameVi)}`,
    nameEn: `${merger.nameEn} Police`,
    kind: 'police',
    parentId: commune.id,
  };
  const pass = (from: readonly Agency[], to: Founded): Passed[] =>
    from.map((each) => ({ from: named(each), to: named(to) }));
  return {
    founded: police.length > 0 ? [commune, station] : [commune],
    passed: [...pass(ending, commune), ...pass(police, station)],
  };
}
