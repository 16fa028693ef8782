import { sampleApplication } from '@mot-cua/analysis';
import { answerText } from '@mot-cua/forms';
import { formatMoney } from '@mot-cua/locales';
import type { CommuneView } from '@mot-cua/use-cases';
import { type Procedure, questionsOf, visible } from '@mot-cua/workflow';
import { printView } from '../print-view.server.ts';
import type { Say } from '../say.ts';
import { feeView } from './fee-view.server.ts';
import { papersView } from './papers-view.server.ts';
import { procedureView } from './procedure-view.server.ts';

/** A dossier that the service would take, of nobody: its answers, its papers and its fee. */
function sampleView(procedure: Procedure, communes: readonly CommuneView[], say: Say) {
  const { t, locale } = say;
  const texts = procedure.texts[locale];
  const { answers, fee } = sampleApplication(procedure, locale);
  const papers = visible(procedure.papers, answers).filter(({ optional }) => !optional);
  return {
    title: t('portal:guide.sampleHead'),
    mark: t('portal:guide.mark'),
    note: t('portal:guide.sampleNote'),
    groups: visible(procedure.form, answers).map((page) => ({
      id: `sample-${page.name}`,
      title: `${t('portal:guide.mark')}: ${texts.pages[page.name]?.title ?? page.name}`,
      rows: questionsOf(page, answers).map((field) => ({
        key: texts.fields[field.name]?.label ?? field.name,
        value: answerText(field, { texts, answers, communes }, say),
      })),
    })),
    papers: {
      title: t('portal:guide.samplePapers'),
      rows: papers.map(({ name, handIn }) => {
        const paper = texts.papers[name]?.name ?? name;
        const file = t('portal:guide.sampleFile', { paper });
        return { key: paper, value: handIn === 'upload' ? file : t('portal:upload.bringOriginal') };
      }),
    },
    fee: {
      key: t('portal:guide.sampleFee'),
      value: fee === null ? t('portal:facts.free') : formatMoney(locale, fee),
    },
  };
}

/** How to do it, from getting ready to the result, and what a whole application looks like. */
export function guideView(procedure: Procedure, communes: readonly CommuneView[], say: Say) {
  const { t, locale } = say;
  const { name, officialName, summary } = procedure.texts[locale];
  const { steps, start, conditions } = procedureView(procedure, say);
  return {
    slug: procedure.slug,
    procedure: name,
    title: t('portal:guide.sampleTitle', { name }),
    lead: t('portal:guide.sampleLead'),
    about: `${officialName}. ${summary}`,
    print: printView(say),
    conditions,
    papers: papersView(procedure, say),
    steps,
    fee: feeView(procedure, say),
    sample: sampleView(procedure, communes, say),
    start: start.label,
  };
}
