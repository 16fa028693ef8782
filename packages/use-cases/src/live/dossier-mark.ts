/** What a page knows of a dossier, as the marks of all that is watched tell it: another text means that it has changed. */
export const dossierMark = ({ version, written }: { version: number; written: number }): string =>
  `${version}:${written}`;
