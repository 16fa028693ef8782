import { answerText, rawAnswers } from '@mot-cua/forms';
import { exemptionPreview, formatMoney } from '@mot-cua/locales';
import { deskDays, type Needs, needsPage, readNeeds, whoIsCompetent } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { type Procedure, questionsOf } from '@mot-cua/workflow';
import { useLoaderData } from '@remix-run/react';
import { BringPage } from '../bring/bring-page.tsx';
import { bringView } from '../bring/bring-view.server.ts';
import { needsAddress, serviceAddress } from '../catalogue/addresses.ts';
import { agencyView } from '../catalogue/agency-view.server.ts';
import { offeredProcedure } from '../catalogue/offered.server.ts';
import { needsLink } from '../needs/needs-view.server.ts';
import { citizenOf, load } from '../routing.server.ts';
import type { Say } from '../say.ts';

function moneyText({ tariff }: Procedure, { fee, exemption }: Needs, say: Say): string {
  const { t, locale } = say;
  if (!tariff || fee === 0) return t('portal:bring.free');
  if (exemption) return exemptionPreview(say, fee, exemption);
  const amount = formatMoney(locale, fee);
  return t(tariff.timing === 'atDesk' ? 'portal:bring.atDesk' : 'portal:bring.online', { amount });
}

const toldOf = (procedure: Procedure, { answers }: Needs, say: Say) => {
  const texts = procedure.texts[say.locale];
  return questionsOf(needsPage(procedure), answers).map((field) => ({
    key: texts.fields[field.name]?.label ?? field.name,
    value: answerText(field, { texts, answers, communes: [] }, say),
  }));
};

/** What decides on papers is asked first; where all bring the same, nothing is asked. */
export const loader = load('public', async ({ deps, param, person, url, t, locale }) => {
  const say = { t, locale };
  const procedure = offeredProcedure(param('slug'));
  const { searchParams } = url;
  const raw = rawAnswers({ values: Object.fromEntries(searchParams), all: (name) => searchParams.getAll(name) });
  const [told, competent] = await Promise.all([
    readNeeds(deps, procedure, raw),
    whoIsCompetent(deps, procedure, person && citizenOf(person)),
  ]);
  const needs = 'needs' in told ? told.needs : null;
  if (!needs && needsLink(procedure, say)) throw see(needsAddress(procedure.slug));
  const reached = competent.one ?? competent.own;
  const here = serviceAddress(procedure.slug);
  return bringView(
    {
      ...{ procedure, papers: needs?.papers ?? procedure.papers, isSent: false, visit: null, number: null },
      money: needs ? moneyText(procedure, needs, say) : t('portal:bring.depends'),
      demo: deps.settings.demo,
      desk: reached && (await deskDays(deps, reached.id)),
      where: agencyView(procedure, competent, deps.settings.demo, say).lines,
      told: needs ? toldOf(procedure, needs, say) : [],
      scan: { address: `${deps.settings.portalUrl}${here}`, label: t('portal:bring.scanService') },
      back: { href: here, label: procedure.texts[locale].name },
    },
    say,
  );
});

export default function ServiceBring() {
  return <BringPage sheet={useLoaderData<typeof loader>()} />;
}
