import type { Agency } from '@mot-cua/db';

export interface AgencyName {
  id: string;
  name: string;
  nameEn: string;
}

/** What an agency is called; one that the tree no longer knows is called by its id. */
export const agencyName = (agency: Pick<Agency, 'nameVi' | 'nameEn'> | null, id: string): AgencyName => ({
  id,
  name: agency?.nameVi ?? id,
  nameEn: agency?.nameEn ?? id,
});
