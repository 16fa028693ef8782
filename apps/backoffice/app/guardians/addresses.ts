/** Addresses of who acts for a child. */
export const guardiansAddress = '/counter/guardians';
export const guardianAddress = (id: string): string => `${guardiansAddress}/${id}`;
