/** Addresses of authority: whom somebody acts for, and who acts for them. */
export const actingAddress = '/my/acting';
export const newAuthorityAddress = '/my/acting/new';
export const authorityAddress = (id: string): string => `/my/acting/${id}`;

/** A hint to the browser's own script that the name may have changed; it opens nothing. */
export const actingCookie = 'mc-acting';
