/** Addresses of what is taken in at the counter. */
export const counterHref = (after?: string): string => (after ? `/counter?after=${after}` : '/counter');
export const pageHref = (draftId: string, page: string): string => `/counter/${draftId}/pages/${page}`;
export const papersHref = (draftId: string): string => `/counter/${draftId}/papers`;
export const checkHref = (draftId: string): string => `/counter/${draftId}/check`;
export const discardHref = (draftId: string): string => `/counter/${draftId}/discard`;
