import { randomBytes, randomInt } from 'node:crypto';

/** How the service behaves: `expiring`: a release ends at once; `otherHash`: it signs what nobody asked for. */
export const moods = ['awake', 'silent', 'expiring', 'otherHash'] as const;
export type Mood = (typeof moods)[number];

interface Granted {
  credential: string;
  hashes: string[];
  until: number;
}

/** A release ends so many seconds after it was given. */
export const lasting = 300;
const codeLasting = 300_000;

/** The codes that were sent and the releases that were given: in memory only, and each for one use. */
export function openReleases() {
  const codes = new Map<string, { code: string; until: number }>();
  const granted = new Map<string, Granted>();
  let mood: Mood = 'awake';
  return {
    mood: () => mood,
    turn: (to: Mood) => {
      mood = to;
    },
    sendCode(credential: string): void {
      codes.set(credential, { code: String(randomInt(100_000, 1_000_000)), until: Date.now() + codeLasting });
    },
    codeOf: (credential: string) => codes.get(credential)?.code,
    useCode(credential: string, given: unknown): boolean {
      const sent = codes.get(credential);
      if (!sent || sent.until < Date.now() || sent.code !== given) return false;
      return codes.delete(credential);
    },
    grant(credential: string, hashes: string[]): string {
      const sad = randomBytes(32).toString('base64url');
      granted.set(sad, { credential, hashes, until: mood === 'expiring' ? 0 : Date.now() + lasting * 1000 });
      return sad;
    },
    /** What a release allows; it is gone afterwards. */
    use(sad: string): Granted | undefined {
      const found = granted.get(sad);
      granted.delete(sad);
      return found;
    },
  };
}

export type Releases = ReturnType<typeof openReleases>;
