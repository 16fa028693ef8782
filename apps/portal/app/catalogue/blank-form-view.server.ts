import { caseWords } from '@mot-cua/locales';
import type { Field, Procedure } from '@mot-cua/workflow';
import { printView } from '../print-view.server.ts';
import type { Say } from '../say.ts';

/** How an answer is written by hand: on lines, in boxes to tick, or as a day. */
type Space = { kind: 'lines'; lines: number } | { kind: 'boxes'; boxes: string[] } | { kind: 'date' };

const longLines = 4;

function spaceFor({ kind, name, options }: Field, { texts }: Procedure, { t, locale }: Say): Space {
  if (kind === 'date') return { kind: 'date' };
  if (kind === 'yesNo') return { kind: 'boxes', boxes: [t('shell:yes'), t('shell:no')] };
  if (kind === 'choice' || kind === 'choices') {
    const words = texts[locale].fields[name]?.options;
    return { kind: 'boxes', boxes: (options ?? []).map((option) => words?.[option] ?? option) };
  }
  return { kind: 'lines', lines: kind === 'longText' ? longLines : 1 };
}

function questionView(field: Field, procedure: Procedure, say: Say) {
  const texts = procedure.texts[say.locale];
  const { label, hint, unit } = texts.fields[field.name] ?? { label: field.name };
  const notes = [
    field.showWhen && caseWords(say.t, texts, field.showWhen),
    field.optional && say.t('portal:guide.leaveOpen'),
    hint,
  ].filter((note) => typeof note === 'string');
  return { name: field.name, label, unit, notes, space: spaceFor(field, procedure, say) };
}

function paperView({ name, optional, showWhen }: Procedure['papers'][number], procedure: Procedure, say: Say) {
  const texts = procedure.texts[say.locale];
  const notes = [
    showWhen && caseWords(say.t, texts, showWhen),
    optional && say.t('portal:guide.leaveOpen'),
    texts.papers[name]?.hint,
  ].filter((note) => typeof note === 'string');
  return { name, label: texts.papers[name]?.name ?? name, notes };
}

function leadOf({ channels }: Procedure, { t }: Say): string {
  if (channels.includes('post')) return t('portal:guide.blankLead');
  return t(channels.includes('counter') ? 'portal:guide.blankLeadDesk' : 'portal:guide.blankLeadOnline');
}

/** The application as an empty sheet: the same questions, in the same order, to be written by hand. */
export function blankFormView(procedure: Procedure, say: Say) {
  const { t, locale } = say;
  const { name, officialName, pages } = procedure.texts[locale];
  const { code, version } = procedure;
  return {
    slug: procedure.slug,
    procedure: name,
    title: t('portal:guide.blankTitle', { name }),
    lead: leadOf(procedure, say),
    print: printView(say),
    sheet: {
      title: t('portal:guide.application'),
      about: officialName,
      to: t('portal:guide.to'),
      parts: procedure.form.map((page, index) => ({
        name: page.name,
        title: `${index + 1}. ${pages[page.name]?.title ?? page.name}`,
        only: page.showWhen && caseWords(t, procedure.texts[locale], page.showWhen),
        questions: page.fields.map((field) => questionView(field, procedure, say)),
      })),
      papers: {
        title: t('portal:guide.handed'),
        items: procedure.papers.map((paper) => paperView(paper, procedure, say)),
      },
      declaration: t('portal:check.declaration'),
      end: {
        place: t('portal:guide.place'),
        day: t('portal:guide.day'),
        month: t('portal:guide.month'),
        year: t('portal:guide.year'),
        signature: t('portal:guide.signature'),
        signHere: t('portal:guide.signHere'),
      },
      made: t('portal:guide.made', { version, code }),
    },
  };
}
