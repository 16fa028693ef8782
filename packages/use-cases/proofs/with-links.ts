import type { Procedure } from '@mot-cua/workflow';

/** A procedure and the matters that it opens. */
export const withLinks = (procedure: Procedure): Procedure[] => [
  procedure,
  ...procedure.links.flatMap((link) => withLinks(link.procedure)),
];
