import { fold } from '@mot-cua/db';

/** The code that stands first in every dossier code of an agency: `127.00.99.H26`. */
export const agencyCode = /^\d{3}\.\d{2}\.\d{2}\.H\d{2}$/;

/** A text as it stands in an address: `phong-tu-phap`. */
export const slugOf = (text: string): string => fold(text).replaceAll(/[^a-z0-9]+/g, '-');
