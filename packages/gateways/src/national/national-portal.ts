/** How a dossier stands. Nothing of a person: no owner, no address, no content. */
export interface NationalReport {
  /** The one name of the dossier from its first report to its last. */
  reference: string;
  /** Null before acceptance. */
  code: string | null;
  procedureCode: string;
  agencyCode: string;
  /** The published statuses are 1 to 10. */
  status: number;
  at: Date;
  acceptedAt: Date | null;
  dueAt: Date | null;
  settledAt: Date | null;
}

/** A report with its key and its place among the reports about the same dossier. */
export interface NationalDispatch {
  /** The same key is one report, however often it is sent. */
  key: string;
  /** Grows from report to report; a lower one never overturns a higher one. */
  sequence: number;
  report: NationalReport;
}

/** A dossier as the national portal holds it. */
export interface NationalHolding {
  reference: string;
  status: number;
}

export interface NationalPortal {
  /** Throws while the portal does not answer; what it refuses once it refuses again. */
  send(dispatch: NationalDispatch): Promise<{ taken: true } | { refused: string }>;
  /** What it holds of ours after a reference, at most so many, in the order of the references' bytes. */
  holdings(after: string, most: number): Promise<NationalHolding[]>;
}
