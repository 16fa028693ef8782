import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { lookForBarriers } from '../checks/axe.ts';
import { takePictures } from '../checks/camera.ts';
import { claim } from '../checks/claim.ts';
import { sticksOut } from '../checks/sticks-out.ts';
import { watch } from '../checks/watch.ts';
import type { Hand } from '../hands/hand.ts';
import { keys } from '../hands/keys.ts';
import { mouse } from '../hands/mouse.ts';
import { type Kept, signInByPost } from '../http/sign-in-by-post.ts';
import { type Language, type Words, wordsOf } from '../words.ts';
import { isStaff } from './sign-in.ts';

/** How somebody comes: in which language, with or without JavaScript; staff always with a mouse, at a desk. */
export interface Setting {
  language: Language;
  scripts: boolean;
  /** By keyboard alone, or with a mouse or a finger. */
  hand?: 'keys';
  /** Of the window, in px, where it is a telephone's. */
  width?: number;
}

/** Somebody at a browser of their own. */
export interface Visitor {
  language: Language;
  page: Page;
  hand: Hand;
  t: Words;
  /** Looks for barriers on the page as it stands; each state needs looking at once. */
  look(state: string): Promise<void>;
}

export interface People {
  /** Somebody whom nobody knows yet. */
  stranger(setting: Setting): Promise<Visitor>;
  /** One of the demo people, signed in. */
  person(subject: string, setting: Setting): Promise<Visitor>;
  /** The cookie of one of them, for what no browser would send. */
  cookie(subject: string): Promise<string>;
}

const comingAs = (subject: string, { language, scripts, ...more }: Setting): Setting =>
  isStaff(subject) ? { language, scripts } : { language, scripts, ...more };

interface Shared {
  sessions: Map<string, Kept>;
  reader: Page;
}

const tags = { vi: 'vi-VN', en: 'en-GB' } as const;

const open = (browser: Browser, { language, scripts, width }: Setting, storageState?: Kept) =>
  browser.newContext({
    locale: tags[language],
    javaScriptEnabled: scripts,
    storageState,
    ...(width && { viewport: { width, height: 740 } }),
  });

async function sessionOf({ sessions }: Shared, subject: string): Promise<Kept> {
  const kept = sessions.get(subject) ?? (await signInByPost(subject));
  sessions.set(subject, kept);
  return kept;
}

const cookieOf = ({ cookies }: Kept): string =>
  cookies
    .filter(({ name }) => ['mc-portal', 'mc-backoffice'].includes(name))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

/** What is done with each new state of a page: it answers what is wrong with it. */
type LookAt = (page: Page, state: string, setting: Setting, reader: Page) => Promise<string[]>;

const looks: Readonly<Record<Eyes, LookAt>> = { barriers: lookForBarriers, pictures: takePictures };

/** What a run is for: to find what bars somebody's way, or to see how the pages look. */
export type Eyes = 'barriers' | 'pictures';

/** Tests among people; at their end no browser may have complained and no barrier been found. */
export const test = base.extend<{ people: People; eyes: Eyes }, { shared: Shared }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: tags.vi });
      await use({ sessions: new Map(), reader: await context.newPage() });
      await context.close();
    },
    { scope: 'worker' },
  ],
  eyes: ['barriers', { option: true }],
  people: async ({ browser, shared, eyes }, use, { project }) => {
    const findings = new Set<string>();
    const contexts: BrowserContext[] = [];
    const tell = (finding: string) => void findings.add(finding);
    const seat = async (setting: Setting, kept?: Kept): Promise<Visitor> => {
      const context = await open(browser, setting, kept);
      contexts.push(context);
      watch(context, tell);
      const page = await context.newPage();
      const look = async (state: string) => {
        const what = `${state}, ${setting.language}`;
        if (setting.width) for (const finding of await sticksOut(page)) tell(`${what}: ${finding}`);
        if (!claim(project.outputDir, what)) return;
        for (const finding of await looks[eyes](page, state, setting, shared.reader)) tell(`${what}: ${finding}`);
      };
      const { language } = setting;
      return { language, page, hand: setting.hand === 'keys' ? keys : mouse, t: wordsOf(language), look };
    };
    await use({
      stranger: (setting) => seat(setting),
      person: async (subject, setting) => seat(comingAs(subject, setting), await sessionOf(shared, subject)),
      cookie: async (subject) => cookieOf(await sessionOf(shared, subject)),
    });
    expect(browser.isConnected(), `the browser lives (${process.env.CHROMIUM_PATH})`).toBe(true);
    for (const context of contexts) await context.close();
    expect([...findings], 'barriers and complaints').toEqual([]);
  },
});
