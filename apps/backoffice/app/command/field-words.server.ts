import { formatMoney } from '@mot-cua/locales';
import type { FieldOption } from '@mot-cua/ui';
import { groupChosen, type StaffDossierView } from '@mot-cua/use-cases';
import type { Command, Field, InspectionOutcome, Matches, Opinion, SendBackGround } from '@mot-cua/workflow';
import { bundleLine, bundlePaper } from '../beyond/bundle-words.server.ts';
import type { Say } from '../say.ts';

const labels = {
  items: 'backoffice:supplement.items',
  days: 'backoffice:supplement.days',
  reason: 'backoffice:commands.reason',
  ground: 'backoffice:commands.ground',
  agencyId: 'backoffice:redirect.agency',
  handlerId: 'backoffice:assign.handler',
  newHandlerId: 'backoffice:hands.newHandler',
  handReason: 'backoffice:hands.reason',
  agencyIds: 'backoffice:consult.agencies',
  question: 'backoffice:consult.question',
  answer: 'backoffice:consult.answer',
  opinion: 'backoffice:consult.opinion',
  outcome: 'backoffice:decide.outcome',
  draft: 'backoffice:decide.draft',
  comment: 'backoffice:decide.comment',
  inspectionDate: 'backoffice:inspection.date',
  inspectionTime: 'backoffice:inspection.time',
  inspection: 'backoffice:inspection.outcome',
  minutes: 'backoffice:inspection.minutes',
  matches: 'backoffice:lookup.matches',
  reference: 'backoffice:lookup.reference',
  finding: 'backoffice:finding.title',
  amount: 'backoffice:finding.amount',
  note: 'backoffice:finding.note',
  leadId: 'backoffice:join.lead',
  receiver: 'backoffice:deliver.who',
  authority: 'backoffice:deliver.authority',
  proofChecked: 'backoffice:exemption.proofChecked',
  newDueAt: 'backoffice:apology.newDate',
  papers: 'backoffice:beyond.papers',
  identityChecked: 'backoffice:deliver.identityChecked',
  originalsCompared: 'backoffice:deliver.originalsCompared',
} as const;

const isKnown = (name: string): name is keyof typeof labels => name in labels;

/** How many of a paper lie in the bundle; or who is to have it. */
function givingLabel(name: string, { procedure }: StaffDossierView, say: Say): string {
  const [what, paper = ''] = name.split('-');
  if (what !== 'originals' && what !== 'copies') return say.t('backoffice:beyond.competent');
  return say.t(`backoffice:beyond.${what}`, { paper: bundlePaper(paper, procedure, say) });
}

/** What a question of a command asks. */
export function fieldLabel({ name }: Field, command: Command, view: StaffDossierView, { t, locale }: Say): string {
  const { procedure } = view;
  if (command === 'sendBack' && name === 'ground') return t('backoffice:beyond.ground');
  if (command === 'giveOver') return givingLabel(name, view, { t, locale });
  if (isKnown(name)) return t(labels[name]);
  if (name === 'received') {
    const money = command === 'confirmPayment' || command === 'confirmRefund';
    return money ? t('backoffice:money.received') : t(`workflow:commands.${command}`);
  }
  return procedure.texts[locale].fields[name]?.label ?? name;
}

/** What the applicant may be asked to mend: a paper, or an answer. */
export function itemLabel(item: string, { procedure }: StaffDossierView, { locale }: Say): string {
  const [kind, name = ''] = item.split(':');
  const { papers, fields } = procedure.texts[locale];
  return (kind === 'paper' ? papers[name]?.name : fields[name]?.label) ?? name;
}

type Receivers = Pick<StaffDossierView, 'handlers' | 'groups'>;

/** A handler with what they have in hand, or a group with what waits with it, for those who assign. */
export function handlerLabel(value: string, { handlers, groups }: Receivers, { t }: Say): string {
  const group = groups.find(({ id }) => id === groupChosen(value));
  if (group) return t('backoffice:groups.withLoad', group);
  const handler = handlers.find(({ id }) => id === value);
  if (!handler) return value;
  const { name, load } = handler;
  return load ? t('backoffice:hands.withLoad', { name, ...load }) : name;
}

function optionLabel(value: string, field: Field, command: Command, view: StaffDossierView, say: Say): string {
  const { t, locale } = say;
  switch (field.name) {
    case 'items':
      return itemLabel(value, view, say);
    case 'papers':
      return bundleLine(view.bundle.given, value, view.procedure, say);
    case 'ground':
      if (command === 'sendBack') return t(`backoffice:beyond.grounds.${value as SendBackGround}`);
      return view.procedure.texts[locale].refusalGrounds[value] ?? value;
    case 'handlerId':
    case 'newHandlerId':
      return handlerLabel(value, view, say);
    case 'agencyId':
    case 'agencyIds': {
      const commune = [...view.communes, view.agency].find(({ id }) => id === value);
      return commune ? commune[locale === 'vi' ? 'name' : 'nameEn'] : value;
    }
    case 'answer':
      return t(`workflow:opinions.${value as Opinion}`);
    case 'inspection':
      return t(`workflow:inspections.${value as InspectionOutcome}`);
    case 'matches':
      return t(`workflow:matches.${value as Matches}`);
    case 'finding':
      return view.procedure.texts[locale].findings[value] ?? value;
    case 'leadId':
      return view.similar.find(({ id }) => id === value)?.code ?? value;
    case 'receiver':
      return t(`backoffice:deliver.${value as 'owner' | 'representative'}`);
    case 'outcome':
      return t(`backoffice:decide.${value as 'granted' | 'refused'}`);
    case 'received': {
      const money = command === 'confirmPayment' || command === 'confirmRefund';
      if (!money) return t('backoffice:task.happened');
      return t('backoffice:task.received', { amount: formatMoney(locale, view.fee.amount) });
    }
    default:
      return view.procedure.texts[locale].fields[field.name]?.options?.[value] ?? value;
  }
}

/** The answers to choose from, in words. */
export function fieldOptions(
  field: Field,
  command: Command,
  view: StaffDossierView,
  say: Say,
): FieldOption[] | undefined {
  if (field.kind === 'yesNo') {
    return [
      { value: 'yes', label: say.t('shell:yes') },
      { value: 'no', label: say.t('shell:no') },
    ];
  }
  return field.options?.map((value) => ({ value, label: optionLabel(value, field, command, view, say) }));
}
