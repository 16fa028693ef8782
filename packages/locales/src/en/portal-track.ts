import type { Translated } from '../translated.ts';
import type { track as vi } from '../vi/portal-track.ts';

export const track = {
  title: 'Track a dossier',
  lead: 'See how far a dossier is, without signing in. Both codes below are printed on the receipt and on the acceptance slip.',
  code: 'Dossier code or receipt number',
  codeHint: 'For example: 000.00.99.H26-261123-0021 or GDAW9-QA2PP',
  lookup: 'Lookup code',
  lookupHint: 'Eight digits, for example: 4821 7730',
  look: 'Look it up',
  missingCode: 'Enter the dossier code or the receipt number',
  missingLookup: 'Enter the lookup code of eight digits',
  unknownTitle: 'No dossier found',
  unknown: 'No dossier has both of these codes. Compare each character with the paper.',
  progress: 'Step {{stage}} of {{of}}',
  over: 'The dossier has been stopped; no step follows.',
  stages: {
    sent: 'Sent, waiting to be accepted',
    handling: 'Being handled by the agency',
    settled: 'The result is ready',
    returned: 'The result has been handed over',
  },
  stateLabel: 'State',
  private: 'This page tells only how far the dossier is. Its owner signs in to see everything.',
  signIn: 'Sign in to see everything',
  another: 'Look up another dossier',
  noSignIn: 'Look it up without signing in',
  yours: 'Lookup code: {{code}}',
  yoursTitle: 'Let your family follow it',
  yoursText: 'Whoever has the number and the lookup code sees how far the dossier is, and nothing else.',
} as const satisfies Translated<typeof vi>;
