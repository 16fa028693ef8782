/** Addresses of results that are shown to others. */
export const shareAddress = (dossierId: string): string => `/my/${dossierId}/share`;
export const sharedAddress = (token: string): string => `/shared/${token}`;
export const sharedFileAddress = (token: string): string => `/shared/${token}/result.pdf`;
