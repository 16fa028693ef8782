interface Known {
  version: number;
  written: number;
  parcel: { state: string } | null;
}

/** What a page knows of a dossier, as the marks of all that is watched tell it: another text means that it has changed. */
export const dossierMark = ({ version, written, parcel }: Known): string =>
  `${version}:${written}${parcel ? `:${parcel.state}` : ''}`;
