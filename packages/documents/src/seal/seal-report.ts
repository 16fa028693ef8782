/** The personal signature under the seal: who approved the paper, as their certificate names them. */
export interface Approval {
  signer: string;
  position: string;
  agency: string;
  personId: string;
  /** An ISO instant claimed by the signer. */
  signedAt: string;
  /** The serial number of the certificate, in hexadecimal digits. */
  certificate: string;
}

/**
 * What the check of a sealed paper found. `signedAt` is an ISO instant claimed by the signer, `signer` and `issuer`
 * are common names; `detail` is for logs, people read their own words for the verdict.
 */
export type SealReport =
  | { verdict: 'valid'; signer: string; signedAt: string; issuer: string; approval?: Approval }
  | {
      verdict:
        | 'altered'
        | 'incompleteCoverage'
        | 'unknownSigner'
        | 'expired'
        | 'unsigned'
        | 'unreadable'
        /** Approved, but not issued: it has the personal signature alone. */
        | 'notIssued'
        /** The personal signature does not hold, or is not of the person who approved. */
        | 'wrongApproval';
      detail: string;
    };
