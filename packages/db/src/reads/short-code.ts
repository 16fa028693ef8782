/** The end of a dossier's code, which people say and type: `261128-0003`. An index has it, in these very words. */
export const shortCode = "substring(code from '[0-9]{6}-[0-9]+$')";
