import type { Dossier } from '../dossier.ts';
import type { Procedure } from '../procedure.ts';

/** The number of the result that the agency has given out, as it stands on the paper; null while none is out. */
export function resultOut({ result }: Pick<Procedure, 'result'>, { state, facts }: Dossier): string | null {
  const { documentNumber } = facts.issued;
  if (!documentNumber || state.delivery === 'notReady' || state.delivery === 'preparing') return null;
  return `${documentNumber}${result.symbol}`;
}
