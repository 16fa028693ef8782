/**
 * What the check of a sealed paper found. `signedAt` is an ISO instant claimed by the signer, `signer` and `issuer`
 * are common names; `detail` is for logs, people read their own words for the verdict.
 */
export type SealReport =
  | { verdict: 'valid'; signer: string; signedAt: string; issuer: string }
  | {
      verdict: 'altered' | 'incompleteCoverage' | 'unknownSigner' | 'expired' | 'unsigned' | 'unreadable';
      detail: string;
    };
