import type { Instant } from '@mot-cua/calendar';

/** A file handed in, as its owner sees it. */
export interface PartView {
  id: string;
  paper: string;
  name: string;
  size: number;
  mime: string;
  uploadedAt: Instant | null;
}

export const partView = (part: {
  id: string;
  paper: string;
  name: string;
  size: number;
  mime: string;
  addedAt?: Instant;
}): PartView => ({
  id: part.id,
  paper: part.paper,
  name: part.name,
  size: part.size,
  mime: part.mime,
  uploadedAt: part.addedAt ?? null,
});
