import { type PetitionState, pageNumber, petitionStates } from '@mot-cua/use-cases';

/** Which petitions are listed: it lives in the address. */
export interface PetitionsAddress {
  state: PetitionState;
  /** Empty: all of one's own. */
  agency: string;
  page: number;
}

const longest = 100;
export const everyAgency = 'mine';

export function readPetitionsAddress({ searchParams }: Pick<URL, 'searchParams'>): PetitionsAddress {
  const agency = (searchParams.get('agency') ?? '').slice(0, longest);
  return {
    state: petitionStates.find((state) => state === searchParams.get('state')) ?? 'sent',
    agency: agency === everyAgency ? '' : agency,
    page: pageNumber(searchParams.get('page')),
  };
}

export function petitionsHref({ state = 'sent', agency = '', page = 1 }: Partial<PetitionsAddress>): string {
  const parts = { state, ...(agency && { agency }), ...(page > 1 && { page: String(page) }) };
  return `/petitions?${new URLSearchParams(parts)}`;
}

export const petitionHref = (id: string): string => `/petitions/${id}`;
