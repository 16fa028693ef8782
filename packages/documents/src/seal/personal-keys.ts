import type { SigningKey } from './make-cms.ts';

/** Whose key is asked for: the names that stand in the certificate, and under which name the key is kept. */
export interface Signatory {
  credential: string;
  personId: string;
  name: string;
  position: string;
  agency: string;
}

/** Where keys are kept that sign on the strength of an approval. A key never leaves it: what is to be signed goes in, a signature comes out. */
export interface PersonalKeys {
  keyOf(person: Signatory): Promise<SigningKey>;
}
