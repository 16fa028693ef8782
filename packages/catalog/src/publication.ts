import type { FrozenProcedure } from '@mot-cua/workflow';

/** One line of a service's `published.json`: written when a version is published, and never taken back. */
export interface Publication {
  readonly version: string;
  /** SHA-256 of the version's canonical text. */
  readonly digest: string;
  /** The first day on which it is offered. */
  readonly inForceFrom: string;
  /** The first day on which nobody may apply any more; open dossiers are finished. */
  readonly retiredFrom?: string;
}

/** A published version as it was committed; read only when a dossier needs it. */
export interface PublishedFile {
  readonly code: string;
  readonly publication: Publication;
  readonly json: string;
}

export const readFrozen = ({ json }: Pick<PublishedFile, 'json'>): FrozenProcedure => JSON.parse(json);
