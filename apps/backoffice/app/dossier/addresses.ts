/** Addresses of a dossier's pages. */
export const dossierHref = (id: string): string => `/dossiers/${id}`;
export const papersHref = (id: string): string => `/dossiers/${id}/papers`;
export const historyHref = (id: string): string => `/dossiers/${id}/history`;
export const momentHref = (id: string, sequence: number, version?: string): string =>
  `/dossiers/${id}/history/${sequence}${version ? `?version=${encodeURIComponent(version)}` : ''}`;
export const draftsHref = (id: string): string => `/dossiers/${id}/drafts`;
export const commandHref = (id: string, command: string): string => `/dossiers/${id}/commands/${command}`;
export const nextHref = (not: string): string => `/work/next?not=${not}`;
export const partHref = (id: string): string => `/files/parts/${id}`;
export const paperHref = (id: string): string => `/files/papers/${id}`;
export const supplementHref = (id: string): string => `/dossiers/${id}/supplement`;
export const messagesHref = (id: string): string => `/dossiers/${id}/messages`;
export const caseHref = (id: string): string => `/dossiers/${id}/case`;
export const parcelHref = (id: string): string => `/dossiers/${id}/parcel`;
export const revokeHref = (id: string): string => `/dossiers/${id}/revoke`;
