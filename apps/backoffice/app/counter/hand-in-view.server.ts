import { answerGroups, communeName } from '@mot-cua/forms';
import { exemptionPreview, formatMoney } from '@mot-cua/locales';
import type { ApplicationView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { pageHref, papersHref } from './addresses.ts';
import { frameView } from './frame-view.server.ts';

function paperRows({ draftId, papers, procedure }: ApplicationView, { t, locale }: Say) {
  return papers.map(({ paper, parts, onPaper }) => {
    const key = procedure.texts[locale].papers[paper.name]?.name ?? paper.name;
    if (paper.handIn === 'original') return { key, value: t('backoffice:counter.original') };
    const brought = [...(onPaper ? [t('backoffice:counter.onPaper')] : []), ...parts.map(({ name }) => name)];
    const action = { href: papersHref(draftId), label: t('shell:change'), about: key };
    return { key, value: brought.join('\n') || t('shell:none'), action };
  });
}

/** The counter's own agency, where another one settles what is handed in. */
const takenInFor = ({ agencyId, receiving, communes }: ApplicationView) =>
  receiving && receiving.id !== agencyId ? communes.find(({ id }) => id === agencyId) : undefined;

/** At which of the two desks the result is fetched, where it is fetched at a desk. */
function resultAtField(application: ApplicationView, say: Say) {
  const { t } = say;
  const here = takenInFor(application);
  const { receiving, answers, procedure } = application;
  const channel = answers.resultChannel ?? procedure.resultChannels[0];
  if (!here || !receiving || channel !== 'desk') return undefined;
  return {
    name: 'resultAt',
    kind: 'choice' as const,
    label: t('backoffice:beyond.resultAt'),
    hint: t('backoffice:beyond.resultHint'),
    required: true,
    value: 'receiving',
    options: [
      { value: 'receiving', label: t('backoffice:beyond.resultHere', { agency: communeName(here, say) }) },
      { value: 'competent', label: t('backoffice:beyond.resultThere', { agency: communeName(receiving, say) }) },
    ],
  };
}

function sendingRows(application: ApplicationView, say: Say) {
  const { receiving, fee, exemption } = application;
  const here = takenInFor(application);
  const { t, locale } = say;
  const amount = fee === 0 ? t('portal:facts.free') : formatMoney(locale, fee);
  return [
    ...(here ? [{ key: t('backoffice:beyond.takenIn'), value: communeName(here, say) }] : []),
    ...(receiving
      ? [{ key: t(here ? 'backoffice:beyond.settles' : 'portal:check.receiving'), value: communeName(receiving, say) }]
      : []),
    { key: t('portal:check.fee'), value: exemption ? exemptionPreview(say, fee, exemption) : amount },
  ];
}

/** Who stands here for whom, and by which paper. */
function broughtGroup({ brought, owner }: ApplicationView, { t }: Say) {
  if (!brought) return [];
  const rows = [
    { key: t('backoffice:counter.owner'), value: owner.fullName },
    { key: t('backoffice:dossier.submitter'), value: brought.by },
    { key: t('backoffice:counter.fields.authority.label'), value: brought.authority },
  ];
  return [{ id: 'brought', title: t('backoffice:counter.forAnother'), rows }];
}

/** Everything that will be handed in, to be read again with the applicant; and what the applicant declares. */
export function handInView(
  application: ApplicationView,
  say: Say,
  { undeclared = false, refused }: { undeclared?: boolean; refused?: string } = {},
) {
  const { t } = say;
  const missing = t('backoffice:counter.declarationMissing');
  const frame = frameView(application, t('backoffice:counter.check'), say);
  const source = t('backoffice:counter.known');
  const papers = paperRows(application, say);
  return {
    title: frame.title,
    frame,
    mendTitle: undeclared ? t('shell:errorTitle', { page: frame.title }) : undefined,
    lead: t('backoffice:counter.checkLead'),
    groups: [
      ...broughtGroup(application, say),
      ...answerGroups(application, { say, source, pageHref: (page) => pageHref(application.draftId, page) }),
      ...(papers.length > 0 ? [{ id: 'papers', title: t('backoffice:counter.papersTitle'), rows: papers }] : []),
      { id: 'sending', title: t('backoffice:counter.where'), rows: sendingRows(application, say) },
    ],
    resultAt: resultAtField(application, say),
    declaration: {
      name: 'declared',
      kind: 'choices' as const,
      label: t('backoffice:counter.declarationTitle'),
      required: true,
      value: [],
      options: [{ value: 'yes', label: t('backoffice:counter.declaration') }],
      error: undeclared ? missing : undefined,
    },
    errors: {
      title: t('shell:errorSummary', { count: 1 }),
      items: undeclared ? [{ field: 'declared', message: missing }] : [],
    },
    refused,
    send: t('backoffice:counter.handIn'),
    intentId: newIntentId(),
  };
}

export type HandInView = ReturnType<typeof handInView>;
