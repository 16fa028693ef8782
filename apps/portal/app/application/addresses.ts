/** Addresses of one application's pages. */
export const tasksAddress = (draftId: string): string => `/applications/${draftId}`;
export const pageAddress = (draftId: string, page: string): string => `/applications/${draftId}/pages/${page}`;
export const typedAddress = (draftId: string, page: string): string => `${pageAddress(draftId, page)}/typed`;
export const paperAddress = (draftId: string, paper: string): string => `/applications/${draftId}/papers/${paper}`;
export const uploadsAddress = (draftId: string, paper: string): string => `${paperAddress(draftId, paper)}/uploads`;
export const checkAddress = (draftId: string): string => `/applications/${draftId}/check`;
export const discardAddress = (draftId: string): string => `/applications/${draftId}/discard`;
export const draftPrintAddress = (draftId: string): string => `/applications/${draftId}/print`;
