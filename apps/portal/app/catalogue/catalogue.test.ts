import { procedures } from '@mot-cua/catalog';
import { locales, translatorFor } from '@mot-cua/locales';
import { describe, expect, it } from 'vitest';
import { homeView } from './home-view.server.ts';
import { mainSteps } from './main-steps.server.ts';
import { procedureView } from './procedure-view.server.ts';
import { visitCount } from './promise.server.ts';
import { searchView } from './search-view.server.ts';

const eveOfHoliday = '2026-11-23T03:00:00.000Z';
const cases = locales.flatMap((locale) => procedures.map((procedure) => ({ locale, procedure, name: procedure.slug })));

/** A key nobody wrote a text for comes out as itself; a value nobody gave stays in braces. */
const unsaid = (view: unknown): string[] =>
  JSON.stringify(view).match(/\{\{[^}]*\}\}|"(?:portal|shell|workflow|forms):[^"]*"/g) ?? [];

describe.each(cases)('$name in $locale', ({ procedure, locale }) => {
  const say = translatorFor(locale);

  it('says everything in words', () => expect(unsaid(procedureView(procedure, say))).toEqual([]));

  it('names each step of the service once, and marks those that only some dossiers take', () => {
    const { items } = procedureView(procedure, say).steps;
    const own = procedure.texts[locale].steps;
    expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(Object.values(own)));
    expect(items.filter(({ note }) => note)).toHaveLength(Object.keys(own).length - mainSteps(procedure).length);
  });

  it('goes through steps that the service has', () => {
    expect(mainSteps(procedure).length).toBeGreaterThan(0);
    expect(Object.keys(procedure.texts[locale].steps)).toEqual(expect.arrayContaining(mainSteps(procedure)));
  });

  it('promises no visit exactly when it calls itself full', () => {
    expect(visitCount(procedure) === 0).toBe(procedure.onlineMode === 'full');
    expect(procedureView(procedure, say).level.tone).toBe(procedure.onlineMode === 'full' ? 'ok' : 'info');
  });

  it('is found by every word people are said to search for', () => {
    for (const word of procedure.texts[locale].keywords) {
      expect(searchView(word, say).results.map(({ title }) => title)).toContain(procedure.texts[locale].name);
    }
  });
});

describe('the home page', () => {
  const say = translatorFor('vi');

  it('shows life events only where they lead to a procedure', () => {
    const { events } = homeView(say, eveOfHoliday);
    expect(events.items.length).toBeGreaterThan(0);
    for (const { href } of events.items) {
      const query = new URL(href, 'http://own.invalid').searchParams.get('q') ?? '';
      expect(searchView(query, say).results).not.toEqual([]);
    }
  });

  it('warns of a day off while it is near, and only then', () => {
    expect(homeView(say, eveOfHoliday).holiday?.title).toContain('24/11/2026');
    expect(homeView(say, '2026-11-25T03:00:00.000Z').holiday).toBeNull();
  });

  it.each(locales)('says everything in words in %s', (locale) => {
    expect(unsaid(homeView(translatorFor(locale), eveOfHoliday))).toEqual([]);
  });
});
