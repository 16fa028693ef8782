import type { ContactKind } from '@mot-cua/use-cases';

/** Addresses of what the city knows about a person. */
export const myProfileAddress = '/my/profile';
export const myDataAddress = '/my/data.json';
export const confirmAddress = (kind: ContactKind): string => `/my/profile/confirm?${new URLSearchParams({ kind })}`;
export const myErasuresAddress = '/my/profile/erasure';
export const myErasureAddress = (code: string): string => `${myErasuresAddress}/${encodeURIComponent(code)}`;
export const erasureFileAddress = (code: string): string => `${myErasureAddress(code)}/answer.txt`;
