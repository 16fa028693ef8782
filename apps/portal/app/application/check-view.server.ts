import { answerGroups, communeName } from '@mot-cua/forms';
import { exemptionPreview, formatDate, formatMoney } from '@mot-cua/locales';
import { type ApplicationView, needsPage } from '@mot-cua/use-cases';
import { rawFrom, visitsOf } from '@mot-cua/workflow';
import { bringAddress } from '../catalogue/addresses.ts';
import type { Say } from '../say.ts';
import { draftPrintAddress, pageAddress, paperAddress } from './addresses.ts';
import { frameView } from './frame-view.server.ts';

function paperGroup({ draftId, papers, procedure }: ApplicationView, say: Say) {
  const { t, locale } = say;
  const rows = papers.map(({ paper, parts }) => {
    const label = procedure.texts[locale].papers[paper.name]?.name ?? paper.name;
    if (paper.handIn === 'original') return { key: label, value: t('portal:upload.bringOriginal') };
    const value = parts.map(({ name }) => name).join('\n') || t('shell:none');
    return {
      key: label,
      value,
      action: { href: paperAddress(draftId, paper.name), label: t('shell:change'), about: label },
    };
  });
  return rows.length > 0 ? [{ id: 'papers', title: t('portal:check.papers'), rows }] : [];
}

function sendingGroup({ procedure, receiving, fee, exemption }: ApplicationView, say: Say) {
  const { t, locale } = say;
  const unpriced = procedure.tariff && procedure.tariff.timing !== 'atSubmission';
  const priced = procedure.tariff?.timing === 'onTheWay' ? 'portal:check.feeOnTheWay' : 'portal:check.feeAtDesk';
  const amount = fee === 0 ? t('portal:facts.free') : formatMoney(locale, fee);
  const toPay = exemption ? exemptionPreview(say, fee, exemption) : amount;
  return {
    id: 'sending',
    title: t('portal:check.whereAndFee'),
    rows: [
      ...(receiving ? [{ key: t('portal:check.receiving'), value: communeName(receiving, say) }] : []),
      { key: t('portal:check.fee'), value: unpriced ? t(priced, { amount }) : toPay },
    ],
  };
}

/** The sheet of what to bring, for those who must come. */
function bringDraft({ procedure, papers, answers }: ApplicationView, { t }: Say) {
  const comes = visitsOf({ ...procedure, papers: papers.map(({ paper }) => paper) }).length > 0;
  if (!comes) return null;
  const told = rawFrom(needsPage(procedure).fields, answers);
  return { href: bringAddress(procedure.slug, told), label: t('portal:bring.link') };
}

/** Everything that will be sent, each answer with its way back, and the declaration. */
export function checkView(application: ApplicationView, say: Say, undeclared = false) {
  const { t, locale } = say;
  const title = t('portal:check.title');
  const missing = t('portal:check.declarationMissing');
  const pageHref = (page: string) => pageAddress(application.draftId, page);
  const answered = answerGroups(application, { say, source: t('portal:form.known'), pageHref });
  return {
    frame: frameView(application, say),
    title,
    tabTitle: undeclared ? t('shell:errorTitle', { page: title }) : title,
    lead: t('portal:check.lead'),
    keptUntil: formatDate(locale, application.expiresAt),
    groups: [...answered, ...paperGroup(application, say), sendingGroup(application, say)],
    declaration: {
      name: 'declared',
      kind: 'choices' as const,
      label: t('portal:check.declarationTitle'),
      required: true,
      value: [],
      options: [{ value: 'yes', label: t('portal:check.declaration') }],
      error: undeclared ? missing : undefined,
    },
    errors: {
      title: t('shell:errorSummary', { count: 1 }),
      items: undeclared ? [{ field: 'declared', message: missing }] : [],
    },
    bring: bringDraft(application, say),
    print: { href: draftPrintAddress(application.draftId), label: t('portal:printout.printDraft') },
    send: t('portal:check.send'),
    afterwards: t('portal:check.afterwards'),
  };
}
