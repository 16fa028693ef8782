import { join } from 'node:path';
import { z } from 'zod';
import { type WireDispatch, wireReport } from '../../national/wire-report.ts';
import { openJsonFile } from '../json-file.ts';
import { publishedStatuses } from './statuses.ts';

const MOST_KEYS = 20_000;

const held = wireReport.extend({ sequence: z.number(), times: z.number() });
export type HeldDossier = z.infer<typeof held>;

/** `losing`: it takes what comes and breaks before it can say so. */
export const mood = z.enum(['answering', 'silent', 'losing']);
export type Mood = z.infer<typeof mood>;

const kept = z.object({ mood, keys: z.array(z.string()), dossiers: z.record(z.string(), held) });

export interface NationalHoldings {
  mood(): Mood;
  turn(mood: Mood): void;
  /** Null: taken, now or before. */
  take(dispatch: WireDispatch): 'unknownStatus' | null;
  after(reference: string, most: number): HeldDossier[];
  /** Newest first. */
  all(): HeldDossier[];
  /** Plants a difference: as if this side had lost its memory of a dossier. */
  forget(reference: string): void;
}

/** What the demonstration of the national portal has been told. */
export function openHoldings(dataDir: string): NationalHoldings {
  const file = openJsonFile(join(dataDir, 'national.json'), kept, { mood: 'answering', keys: [], dossiers: {} });
  return {
    mood: () => file.read().mood,
    turn: (next) => file.write({ ...file.read(), mood: next }),
    take({ key, sequence, report }) {
      const { keys, dossiers, ...rest } = file.read();
      if (keys.includes(key)) return null;
      if (!publishedStatuses.has(report.TrangThaiHoSo)) return 'unknownStatus';
      const before = dossiers[report.MaThamChieu];
      const latest = before && before.sequence > sequence ? before : { ...report, sequence };
      const now = { ...latest, times: (before?.times ?? 0) + 1 };
      const told = { ...dossiers, [report.MaThamChieu]: now };
      file.write({ ...rest, keys: [...keys, key].slice(-MOST_KEYS), dossiers: told });
      return null;
    },
    after: (reference, most) =>
      Object.values(file.read().dossiers)
        .filter(({ MaThamChieu }) => MaThamChieu > reference)
        .sort((a, b) => (a.MaThamChieu < b.MaThamChieu ? -1 : 1))
        .slice(0, most),
    all: () => Object.values(file.read().dossiers).sort((a, b) => b.sequence - a.sequence),
    forget(reference) {
      const { dossiers, ...rest } = file.read();
      const others = Object.entries(dossiers).filter(([each]) => each !== reference);
      file.write({ ...rest, dossiers: Object.fromEntries(others) });
    },
  };
}
