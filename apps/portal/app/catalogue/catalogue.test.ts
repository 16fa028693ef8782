import { hanoiCalendar } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import { locales, translatorFor } from '@mot-cua/locales';
import { needsOf } from '@mot-cua/use-cases';
import { describe, expect, it } from 'vitest';
import { helpView } from '../help/help-view.server.ts';
import { helpGroups } from '../help/questions.ts';
import { searchHelp } from '../help/search-help.server.ts';
import { needsLink, needsView } from '../needs/needs-view.server.ts';
import { agencyView } from './agency-view.server.ts';
import { blankFormView } from './blank-form-view.server.ts';
import { guideView } from './guide-view.server.ts';
import { homeView } from './home-view.server.ts';
import { mainSteps } from './main-steps.server.ts';
import { procedureView } from './procedure-view.server.ts';
import { visitCount } from './promise.server.ts';
import { searchView } from './search-view.server.ts';

const eveOfHoliday = '2026-11-23T03:00:00.000Z';
const cases = locales.flatMap((locale) => procedures.map((procedure) => ({ locale, procedure, name: procedure.slug })));

const nobodyKnown = { one: null, own: null };
const sampleCommunes = [{ id: 'bach-mai', name: 'Phường Bạch Mai', nameEn: 'Bach Mai ward' }];

/** A key nobody wrote a text for comes out as itself; a value nobody gave stays in braces. */
const unsaid = (view: unknown): string[] =>
  JSON.stringify(view).match(/\{\{[^}]*\}\}|"(?:portal|shell|workflow|forms):[^"]*"/g) ?? [];

describe.each(cases)('$name in $locale', ({ procedure, locale }) => {
  const say = translatorFor(locale);

  it('says everything in words', () => expect(unsaid(procedureView(procedure, say))).toEqual([]));

  it('asks in words what a case needs, exactly where papers differ from case to case', () => {
    const differs = procedure.papers.some(({ showWhen }) => showWhen);
    expect(needsLink(procedure, say) !== null).toBe(differs);
    const asked = { raw: {}, needs: null, problems: {}, where: [] };
    const { fields } = needsView(procedure, asked, say);
    expect(unsaid(fields)).toEqual([]);
    if (!differs) return;
    expect(fields.length).toBeGreaterThan(0);
    const first = Object.fromEntries(fields.map(({ name, options }) => [name, options?.[0]?.value ?? '1']));
    const today = { today: '2026-11-23', calendar: hanoiCalendar };
    const told = needsOf(procedure, first, today);
    const needs = 'needs' in told ? told.needs : null;
    const { result } = needsView(procedure, { ...asked, raw: first, needs, where: ['x'] }, say);
    expect(result?.facts).toHaveLength(4);
    expect(unsaid(result)).toEqual([]);
  });

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

  it('says who may apply, who decides, what it costs by channel and since when this version holds', () => {
    const { conditions, fee, law } = procedureView(procedure, say);
    expect(conditions.items.length).toBeGreaterThanOrEqual(3);
    const unreached = { phone: null, email: null };
    const named = { one: { id: 'x', name: 'Sở X', nameEn: 'Department X', ...unreached }, own: null };
    const { lines } = agencyView(procedure, procedure.competence.rule === 'agency' ? named : nobodyKnown, true, say);
    expect(lines).toHaveLength(1);
    expect(unsaid(lines)).toEqual([]);
    if (procedure.tariff) {
      for (const channel of procedure.channels) {
        expect(fee?.notes.join(' ').toLowerCase()).toContain(say.t(`workflow:channels.${channel}`).toLowerCase());
      }
    }
    expect(law.publication?.digest.value).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has a form for the pen that asks every question and names every paper', () => {
    const form = blankFormView(procedure, say);
    expect(unsaid(form)).toEqual([]);
    const asked = form.sheet.parts.flatMap(({ questions }) => questions.map(({ name }) => name));
    expect(asked).toEqual(procedure.form.flatMap(({ fields }) => fields.map(({ name }) => name)));
    expect(form.sheet.papers.items.map(({ name }) => name)).toEqual(procedure.papers.map(({ name }) => name));
  });

  it('has a sample that is filled in and marked as one', () => {
    const guide = guideView(procedure, sampleCommunes, say);
    expect(unsaid(guide)).toEqual([]);
    const { mark, groups } = guide.sample;
    expect(mark).toBe(locale === 'vi' ? 'MẪU' : 'SAMPLE');
    const values = groups.flatMap(({ rows }) => rows.map(({ value }) => value));
    expect(values.length).toBeGreaterThan(3);
    expect(values).not.toContain('bach-mai');
    expect(values.filter((value) => value !== say.t('portal:check.noAnswer')).length).toBeGreaterThan(3);
  });

  it('is found by every word people are said to search for', () => {
    for (const word of procedure.texts[locale].keywords) {
      expect(searchView(new URLSearchParams({ q: word }), say).results.map(({ title }) => title)).toContain(
        procedure.texts[locale].name,
      );
    }
  });
});

describe('who decides', () => {
  const reach = { phone: '024 0000 0001', email: null };
  const lanLivesHere = {
    one: null,
    own: { id: 'bach-mai', name: 'Phường Bạch Mai', nameEn: 'Bach Mai ward', ...reach },
  };
  const [residence, choice] = ['marital-status', 'certified-copy'].map((slug) => {
    const found = procedures.find((each) => each.slug === slug);
    return found ? agencyView(found, lanLivesHere, true, translatorFor('en')).lines.at(-1) : '';
  });

  it.each([true, false])('says whom to call, and whether the number is invented: %j', (demo) => {
    const found = procedures.find((each) => each.slug === 'marital-status');
    const links = found ? agencyView(found, lanLivesHere, demo, translatorFor('en')).links : [];
    expect(links[0]).toEqual({
      href: 'tel:02400000001',
      label: `Call Bach Mai ward: 024 0000 0001${demo ? ' (invented)' : ''}`,
    });
    expect(links).toHaveLength(2);
  });

  it('names the ward of a person who is known, and leaves the choice where there is one', () => {
    expect(residence).toContain('that is Bach Mai ward');
    expect(choice).toContain('You may still choose another');
  });
});

describe('the home page', () => {
  const say = translatorFor('vi');

  it('shows life events only where they lead to a procedure', () => {
    const { events } = homeView(say, eveOfHoliday);
    expect(events.items.length).toBeGreaterThan(0);
    for (const { href } of events.items) {
      expect(searchView(new URL(href, 'http://own.invalid').searchParams, say).results).not.toEqual([]);
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

describe('the catalogue page', () => {
  const say = translatorFor('vi');
  const seen = (address: string, in_ = say) => searchView(new URL(address, 'http://own.invalid').searchParams, in_);

  it('keeps the words while it is narrowed, and takes a choice back alone', () => {
    const { results, filters } = seen('/services?q=khai+sinh&event=birth&level=4&applicant=citizen');
    expect(results.map(({ href }) => href)).toEqual(['/services/civil-extract', '/services/birth-chain']);
    const back = filters.chosen.chips.map(({ href }) => decodeURIComponent(href));
    expect(back).toEqual([
      '/services?q=khai+sinh&applicant=citizen&level=4',
      '/services?q=khai+sinh&event=birth&level=4',
      '/services?q=khai+sinh&event=birth&applicant=citizen',
    ]);
  });

  it('says how many each choice leads to, none included', () => {
    const { filters } = seen('/services?event=birth');
    const applicants = filters.fields.find(({ name }) => name === 'applicant')?.options?.map(({ label }) => label);
    expect(applicants).toEqual(['Người dân (2)', 'Hộ kinh doanh (0)', 'Doanh nghiệp, tổ chức (0)']);
  });

  it('is honest when nothing fits: because of the choice, or because we do not have it', () => {
    expect(seen('/services?event=birth&applicant=company').empty?.title).toContain('mọi lựa chọn');
    expect(seen('/services?q=mua+xe+máy+honda').empty?.title).toContain('mua xe máy honda');
    expect(seen('/services?q=khai+sinh').empty).toBeNull();
  });

  it.each(locales)('says everything in words in %s', (locale) => {
    const all = '/services?q=x&event=birth&event=works&applicant=company&sector=ho-tich&agency=city&level=3';
    expect(unsaid(seen(all, translatorFor(locale)))).toEqual([]);
  });
});

describe('help', () => {
  it.each([
    ['mức độ 4 là gì', 'levels'],
    ['toan trinh', 'levels'],
    ['chưa có tài khoản định danh', 'account'],
    ['đã thanh toán mà chưa ghi nhận', 'paid'],
    ['hoàn tiền', 'refund'],
    ['trễ hẹn', 'late'],
    ['rut ho so', 'withdraw'],
    ['lost my result', 'lost'],
    ['OTP', 'code'],
  ])('«%s» is answered', (asked, question) => expect(searchHelp(asked)).toContain(question));

  it('has each question once, and says everything in both languages', () => {
    const ids = helpGroups.flatMap(({ questions }) => questions as readonly string[]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const locale of locales) expect(unsaid(helpView(translatorFor(locale)))).toEqual([]);
  });
});
