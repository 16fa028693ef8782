import type { Instant } from '@mot-cua/calendar';

/** A file handed in, as its owner sees it. */
export interface PartView {
  id: string;
  paper: string;
  name: string;
  size: number;
  mime: string;
  uploadedAt: Instant | null;
  /** Another one for another content. */
  version: string;
  /** The pictures that were joined into it, in their order. */
  pages: readonly string[];
}

export const partView = (part: {
  id: string;
  paper: string;
  sha256: string;
  name: string;
  size: number;
  mime: string;
  addedAt?: Instant;
  pages?: readonly string[];
}): PartView => ({
  id: part.id,
  paper: part.paper,
  name: part.name,
  size: part.size,
  mime: part.mime,
  uploadedAt: part.addedAt ?? null,
  version: part.sha256.slice(0, 12),
  pages: part.pages ?? [],
});
