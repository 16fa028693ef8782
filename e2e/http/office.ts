import { expect } from '@playwright/test';
import type { Fields } from './ask.ts';
import { acceptByPost, assignByPost, giveByPost } from './clerks.ts';

/** What is said on the form of a command; for the assignment, the name of who gets it. A day may be tried after another. */
type Says = Fields | string | ((turn: number) => Fields);

/** One act of the office: who, which command, and what they say on its form. */
export type Act = readonly [who: string, command: string, says?: Says];

async function give(cookie: string, dossier: string, [, command, says = []]: Act, turn: number): Promise<void> {
  if (command === 'accept') return acceptByPost(cookie, dossier);
  if (typeof says === 'string') return assignByPost(cookie, dossier, says);
  return giveByPost(cookie, dossier, command, typeof says === 'function' ? says(turn) : says);
}

/** The office works on a dossier, one act after another, each as soon as what comes before it is done. */
export async function work(
  cookieOf: (subject: string) => Promise<string>,
  dossier: string,
  acts: readonly Act[],
): Promise<void> {
  for (const act of acts) {
    const cookie = await cookieOf(act[0]);
    let turn = 0;
    await expect(async () => {
      turn += 1;
      await give(cookie, dossier, act, turn);
    }, act.slice(0, 2).join(': ')).toPass({ timeout: 30_000, intervals: [250, 500, 1000] });
  }
}
