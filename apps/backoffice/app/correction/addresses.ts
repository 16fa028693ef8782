export const correctionHref = (id: string): string => `/dossiers/${id}/correction`;
export const correctionsHref = ({ after }: { after?: string } = {}): string =>
  after ? `/work/corrections?${new URLSearchParams({ after })}` : '/work/corrections';
export const proofHref = (proofId: string): string => `/files/proofs/${proofId}`;
