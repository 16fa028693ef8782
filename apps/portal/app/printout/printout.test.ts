import { sampleApplication } from '@mot-cua/analysis';
import { procedures } from '@mot-cua/catalog';
import { locales, translatorFor } from '@mot-cua/locales';
import type { ApplicationView } from '@mot-cua/use-cases';
import { type Procedure, questionsOf, visible } from '@mot-cua/workflow';
import { expect, it } from 'vitest';
import { draftPrintout } from './draft-printout.server.ts';

const at = '2026-03-02T02:00:00.000Z';
const commune = { id: 'bach-mai', name: 'Phường Bạch Mai', nameEn: 'Bach Mai ward' };

/** An application that is filled in, with one file to each paper that is asked for. */
function filledIn(procedure: Procedure): ApplicationView {
  const { answers, fee } = sampleApplication(procedure);
  const file = (paper: string) => ({
    id: paper,
    paper,
    name: `${paper}.jpg`,
    size: 1,
    mime: 'image/jpeg',
    uploadedAt: at,
    version: 'one',
    pages: [],
  });
  const papers = visible(procedure.papers, answers).map((paper) => ({
    paper,
    parts: [file(paper.name)],
    received: [],
    onPaper: false,
  }));
  return {
    draftId: 'draft',
    brought: null,
    owner: { id: 'lan', fullName: 'Nguyễn Thị Lan' },
    agencyId: null,
    procedure,
    answers,
    locked: {},
    revision: 1,
    updatedAt: at,
    expiresAt: at,
    parts: papers.flatMap(({ parts }) => parts),
    pages: visible(procedure.form, answers).map((page) => ({ page, progress: 'done' })),
    typed: [],
    papers,
    missing: { pages: [], papers: [] },
    beingChecked: [],
    fee: fee ?? 0,
    exemption: null,
    communes: [commune],
    receiving: commune,
  };
}

const cases = locales.flatMap((locale) => procedures.map((procedure) => ({ locale, procedure, name: procedure.slug })));

it.each(cases)('everything that was filled in for $name is on the sheet, in $locale', ({ procedure, locale }) => {
  const application = filledIn(procedure);
  const sheet = draftPrintout(application, translatorFor(locale));
  const asked = application.pages.flatMap(({ page }) => questionsOf(page, application.answers));
  const labels = sheet.groups.flatMap(({ rows }) => rows.map(({ key }) => key));
  expect(labels).toEqual(expect.arrayContaining(asked.map(({ name }) => procedure.texts[locale].fields[name]?.label)));
  for (const { paper } of application.papers) {
    expect(sheet.papers.rows.map(({ key }) => key)).toContain(procedure.texts[locale].papers[paper.name]?.name);
  }
  expect(sheet.note).toMatch(locale === 'vi' ? /^CHƯA NỘP/ : /^NOT SENT/);
  expect(JSON.stringify(sheet)).not.toMatch(/\{\{|portal:/);
});
