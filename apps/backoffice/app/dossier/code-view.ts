/** A dossier code in two parts: the agency's, and the one that people say. */
export function codeView(code: string): { prefix?: string; code: string } {
  const parts = /^(.+-)(\d{6}-\d+)$/.exec(code);
  return parts ? { prefix: parts[1], code: parts[2] ?? code } : { code };
}
