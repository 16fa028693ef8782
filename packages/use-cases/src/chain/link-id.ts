import { createHash } from 'node:crypto';

/** The id of a link's dossier: always the same for the same link of the same dossier, so that it is opened once. */
export function linkId(parentId: string, link: string): string {
  const hex = createHash('sha256').update(`${parentId}:${link}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
