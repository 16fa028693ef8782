import { answerText, fieldErrors, fieldViews } from '@mot-cua/forms';
import { exemptionPreview, formatLimit, formatMoney } from '@mot-cua/locales';
import { type Needs, needsPage } from '@mot-cua/use-cases';
import {
  type PageProblems,
  type Procedure,
  questionsOf,
  type RawAnswers,
  rawFrom,
  type Visit,
} from '@mot-cua/workflow';
import { applyAddress, bringAddress, needsAddress, serviceAddress } from '../catalogue/addresses.ts';
import { paperItem } from '../catalogue/papers-view.server.ts';
import { printView } from '../print-view.server.ts';
import type { Say } from '../say.ts';

export interface AskedCase {
  raw: RawAnswers;
  /** Null while it is not told, or not told in full. */
  needs: Needs | null;
  /** What is wrong with it; nothing where nothing was told yet. */
  problems: PageProblems;
  /** Where it is settled, in words. */
  where: readonly string[];
}

/** The way to the questions of a service; null where every case is the same. */
export function needsLink(procedure: Procedure, { t }: Say) {
  const { fields } = needsPage(procedure);
  if (!procedure.papers.some(({ showWhen }) => showWhen)) return null;
  return {
    href: needsAddress(procedure.slug),
    label: t('portal:wizard.link'),
    text: t('portal:wizard.linkText', { count: fields.filter(({ showWhen }) => !showWhen).length }),
  };
}

const visitsText = (visits: readonly Visit[], { t }: Say): string => {
  const why = visits.map((visit) => t(`drawing:visits.${visit}`)).join('; ');
  const count = t('portal:facts.visits', { count: Math.min(visits.length, 1) });
  return why ? `${count}: ${why}` : count;
};

function resultView(
  procedure: Procedure,
  { answers, papers, fee, exemption, visits }: Needs,
  where: readonly string[],
  say: Say,
) {
  const { t, locale } = say;
  const texts = procedure.texts[locale];
  const known = { texts, answers, communes: [] };
  const amount = fee === 0 ? t('portal:wizard.free') : formatMoney(locale, fee);
  return {
    title: t('portal:wizard.result'),
    answered: {
      title: t('portal:wizard.answered'),
      rows: questionsOf(needsPage(procedure), answers).map((field) => ({
        key: texts.fields[field.name]?.label ?? field.name,
        value: answerText(field, known, say),
      })),
    },
    papers: {
      title: t('portal:wizard.papers'),
      none: papers.length === 0 ? t('portal:wizard.noPapers') : undefined,
      // In this case it is needed: the words «only if» would be idle.
      items: papers.map(({ showWhen, ...paper }) => {
        const { lines, ...item } = paperItem(paper, procedure, say);
        return { ...item, lines: paper.optional ? [t('portal:wizard.optional'), ...lines] : lines };
      }),
    },
    facts: [
      { key: t('portal:wizard.limit'), value: formatLimit(locale, procedure.law.limit) },
      { key: t('portal:wizard.fee'), value: exemption ? exemptionPreview(say, fee, exemption) : amount },
      { key: t('portal:wizard.visits'), value: visitsText(visits, say) },
      { key: t('portal:wizard.where'), value: where.join(' ') },
    ],
    apply: {
      action: applyAddress(procedure.slug),
      label: t('portal:wizard.apply'),
      note: t('portal:wizard.applyNote'),
      hidden: Object.entries(rawFrom(needsPage(procedure).fields, answers)),
    },
    share: t('portal:wizard.share'),
    bring: {
      href: bringAddress(procedure.slug, rawFrom(needsPage(procedure).fields, answers)),
      label: t('portal:bring.link'),
    },
    print: printView(say),
    again: { href: needsAddress(procedure.slug), label: t('portal:wizard.again') },
  };
}

/** The questions that decide a case of a service, and what is needed in the case that was told. */
export function needsView(procedure: Procedure, { raw, needs, problems, where }: AskedCase, say: Say) {
  const { t, locale } = say;
  const { fields } = needsPage(procedure);
  const texts = procedure.texts[locale];
  const asking = { texts, answers: {}, raw, problems, communes: [] };
  const items = fieldErrors(fields, asking, say);
  const title = t('portal:wizard.title');
  return {
    title,
    tabTitle: items.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    service: { href: serviceAddress(procedure.slug), label: texts.name },
    here: needsAddress(procedure.slug),
    lead: t('portal:wizard.lead'),
    fields: fieldViews(fields, asking, say),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    show: t('portal:wizard.show'),
    result: needs && resultView(procedure, needs, where, say),
  };
}
