/** Addresses of a file that comes in parts. */
export const uploadAddress = (uploadId: string): string => `/uploads/${uploadId}`;
export const cancelAddress = (address: string): string => `${address}/cancel`;
