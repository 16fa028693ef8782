import { formatLimit } from '@mot-cua/locales';
import { levelOf, type Procedure } from '@mot-cua/workflow';
import { needsLink } from '../needs/needs-view.server.ts';
import type { Say } from '../say.ts';
import { bringAddress } from './addresses.ts';
import { conditionsView } from './conditions-view.server.ts';
import { feeView } from './fee-view.server.ts';
import { formsView } from './forms-view.server.ts';
import { inOneLine } from './in-one-line.ts';
import { mainSteps } from './main-steps.server.ts';
import { papersView } from './papers-view.server.ts';
import { keyFactsOf, visitCount } from './promise.server.ts';
import { publicationView } from './publication-view.server.ts';

/** Where cases differ, the sheet of what to bring comes after the questions. */
function papersAndSheet(procedure: Procedure, say: Say) {
  const wizard = needsLink(procedure, say);
  const bring = wizard ? null : { href: bringAddress(procedure.slug), label: say.t('portal:bring.link') };
  return { ...papersView(procedure, say), wizard, bring };
}

function levelView(procedure: Procedure, { t, locale }: Say) {
  const full = levelOf(procedure) === 4;
  return {
    title: t('portal:procedure.level'),
    tone: full ? ('ok' as const) : ('info' as const),
    words: full
      ? t('portal:procedure.levelFull')
      : t('portal:procedure.levelPartial', { count: visitCount(procedure) }),
    why: procedure.texts[locale].partialReason,
    law: t(full ? 'portal:procedure.levelFullLaw' : 'portal:procedure.levelPartialLaw'),
  };
}

function stepsView(procedure: Procedure, { t, locale }: Say) {
  const main = mainSteps(procedure);
  const own = Object.entries(procedure.texts[locale].steps).map(([name, title]) => ({
    title,
    note: main.includes(name) ? undefined : t('portal:procedure.stepOnlyIfNeeded'),
  }));
  return {
    title: t('portal:procedure.steps'),
    items: [
      { title: t('portal:procedure.stepYou'), note: undefined },
      { title: t('portal:procedure.stepReception'), note: undefined },
      ...own,
      { title: t('portal:procedure.stepResult'), note: undefined },
    ],
  };
}

const channelsView = ({ channels, resultChannels }: Procedure, { t, locale }: Say) => ({
  title: t('portal:procedure.channels'),
  rows: [
    {
      key: t('portal:procedure.handIn'),
      value: inOneLine(
        channels.map((channel) => t(`workflow:channels.${channel}`)),
        locale,
        'first',
      ),
    },
    {
      key: t('portal:procedure.receive'),
      value: inOneLine(
        resultChannels.map((channel) => t(`workflow:resultChannels.${channel}`)),
        locale,
        'first',
      ),
    },
  ],
});

function lawView(procedure: Procedure, say: Say) {
  const { law, code } = procedure;
  const { t, locale } = say;
  return {
    publication: publicationView(procedure, say),
    title: t('portal:procedure.law'),
    items: law.legalBasis.map((basis) => t('portal:procedure.lawItem', basis)),
    limit: `${t('portal:facts.limit')}: ${formatLimit(locale, law.limit)}`,
    code: t('portal:procedure.code', { code }),
  };
}

/** A procedure in plain words: the promise first, then what to get ready, the steps, money, level and law. */
export function procedureView(procedure: Procedure, say: Say) {
  const { t, locale } = say;
  const { name, officialName, summary, domain, refusalGrounds } = procedure.texts[locale];
  return {
    slug: procedure.slug,
    title: name,
    lead: summary,
    also: `${t('portal:procedure.alsoCalled', { name: officialName })} · ${t('portal:procedure.code', { code: procedure.code })}`,
    crumbs: { label: t('shell:breadcrumb'), home: t('shell:home'), all: t('portal:search.title'), domain },
    keyFacts: { label: t('portal:facts.label'), items: keyFactsOf(procedure, say) },
    start: { label: t('portal:procedure.start'), note: t('portal:procedure.startNote') },
    conditions: conditionsView(procedure, say),
    papers: papersAndSheet(procedure, say),
    forms: formsView(procedure.slug, say),
    steps: stepsView(procedure, say),
    fee: feeView(procedure, say),
    channels: channelsView(procedure, say),
    level: levelView(procedure, say),
    refusals: { title: t('portal:procedure.refusals'), items: Object.values(refusalGrounds) },
    law: lawView(procedure, say),
  };
}
