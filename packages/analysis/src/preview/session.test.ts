import { procedures } from '@mot-cua/catalog';
import { locales } from '@mot-cua/locales';
import type { Procedure } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { begun, reply, type Session } from './session.ts';

const begin = (procedure: Procedure, locale: 'vi' | 'en' = 'vi'): Session => {
  const { session } = begun(procedure, locale);
  if (!session) throw new Error('A play begins');
  return session;
};

/** What is seen after each of these lines. */
function typed(session: Session, lines: readonly string[]): { session: Session; texts: string[] } {
  const texts: string[] = [];
  let now = session;
  for (const line of lines) {
    const next = reply(now, line);
    texts.push(next.text);
    if (!next.session) break;
    now = next.session;
  }
  return { session: now, texts };
}

const named = (slug: string): Procedure => {
  const found = procedures.find((each) => each.slug === slug);
  if (!found) throw new Error(`No ${slug}`);
  return found;
};

const usual = (times: number) => Array.from({ length: times }, () => '1!');

describe.each(procedures.map((procedure) => ({ procedure, slug: procedure.slug })))(
  'a play of $slug',
  ({ procedure }) => {
    it.each(locales)('says everything in words (%s)', (locale) => {
      const { texts } = typed(begin(procedure, locale), [...usual(6), 'form', 'journal', 'help', '+2d']);
      expect(texts.join('\n').match(/\{\{[^}]*\}\}|\b(?:preview|workflow|portal):\S+/g)).toBeNull();
    });

    it('takes every move back as if it had not been made', () => {
      const before = typed(begin(procedure), usual(3)).session;
      const after = typed(before, ['+1h', '1!', 'back']).session;
      expect(after.game.moves).toEqual(before.game.moves);
      expect(after.game.dossier).toEqual(before.game.dossier);
    });
  },
);

describe('a play', () => {
  it('goes by what is usual from the application to the result', () => {
    const { session } = typed(begin(named('certified-copy')), usual(9));
    expect(session.game.moves.map(({ role, call }) => `${role} ${call.type}`)).toEqual([
      'applicant submit',
      'receptionClerk accept',
      'receptionClerk transfer',
      'receptionClerk assessFee',
      'applicant startPayment',
      'cashier confirmPayment',
      'approvingLeader approve',
      'documentClerk issue',
      'system resultPrepared',
    ]);
  });

  it('asks what a guard will look at, and says why it is refused', () => {
    const booked = typed(begin(named('certified-copy')), ['1!']).session;
    const { texts, session } = typed(booked, ['1', 'no', 'maybe', 'yes']);
    expect(texts[0]).toContain('yes, no');
    expect(texts[2]).toContain('yes, no');
    expect(texts[3]).toContain('Kiểm từng giấy tờ');
    expect(session.game.moves).toHaveLength(1);
  });

  it('tells its story as a test', () => {
    const { texts } = typed(begin(named('certified-copy')), ['1!', '+3h', '1!', 'story']);
    expect(texts[3]).toContain("journey(certifiedCopy)\n  .does(people.lan, 'submit'");
    expect(texts[3]).toContain(".at('2026-03-02', '12:00')\n  .does(people.clerk, 'accept'");
  });

  it('does not understand everything, and ends when it is told to', () => {
    const { texts } = typed(begin(named('certified-copy')), ['99', 'dance', 'back']);
    expect(texts[0]).toContain('99');
    expect(texts[1]).toContain('dance');
    expect(reply(begin(named('certified-copy')), 'quit').session).toBeNull();
  });
});
