import type { Procedure } from '@mot-cua/workflow';
import { marital, type Planted, service } from './planted-services.ts';

const withTexts = (change: (texts: Procedure['texts']['vi']) => object): Procedure => ({
  ...marital,
  texts: { ...marital.texts, vi: { ...marital.texts.vi, ...change(marital.texts.vi) } },
});

const withField = (name: string, change: object): Procedure => ({
  ...marital,
  form: marital.form.map((page) => ({
    ...page,
    fields: page.fields.map((field) => (field.name === name ? { ...field, ...change } : field)),
  })),
});

const of = (slug: string, change: (procedure: Procedure) => object): Procedure => {
  const procedure = service(slug);
  return { ...procedure, ...change(procedure) };
};
const ofLaw = (slug: string, change: object): Procedure => of(slug, ({ law }) => ({ law: { ...law, ...change } }));

/** Slips in what a service declares and says. */
export const plantedDeclarations: readonly Planted[] = [
  {
    slip: 'the price counts an answer that no question asks',
    finding: 'data.writtenByNobody',
    service: () => ({ ...marital, tariff: marital.tariff && { ...marital.tariff, times: 'pages' } }),
  },
  {
    slip: 'a question depends on one that comes later',
    finding: 'data.readTooEarly',
    service: () => withField('spouseName', { showWhen: { field: 'resultChannel', is: 'post' } }),
  },
  {
    slip: 'the number of a person goes where rules look',
    finding: 'data.personal',
    service: () => withField('personalId', { declared: true }),
  },
  {
    slip: 'an empty text',
    finding: 'texts.empty',
    service: () => withTexts(() => ({ summary: '' })),
  },
  {
    slip: 'a text for a step that is gone',
    finding: 'texts.unused',
    service: () => withTexts(({ steps }) => ({ steps: { ...steps, weighing: 'Cân hồ sơ' } })),
  },
  {
    slip: 'a blank that nobody fills',
    finding: 'texts.unknown',
    service: () => withTexts(({ result }) => ({ result: { ...result, grounds: ['Xét đề nghị của {{applicant}},'] } })),
  },
  {
    slip: 'a question depends on what people write in their own words',
    finding: 'data.freeText',
    service: () => withField('phone', { showWhen: { field: 'fullName', is: 'Lan' } }),
  },
  {
    slip: 'a finding that no step makes',
    finding: 'names.findingNotMade',
    service: () => of('spam-report', ({ findings }) => ({ findings: [...findings, 'moved'] })),
  },
  {
    slip: 'a finding that is not declared',
    finding: 'names.findingNotDeclared',
    service: () => of('spam-report', ({ findings }) => ({ findings: findings.slice(1) })),
  },
  {
    slip: 'a matter of the chain that no step opens',
    finding: 'names.linkNotOpened',
    service: () => of('birth-chain', ({ links }) => ({ links: links.map((each) => ({ ...each, link: 'matter' })) })),
  },
  {
    slip: 'a matter of the chain that is not declared',
    finding: 'names.linkNotDeclared',
    service: () => of('birth-chain', ({ links }) => ({ links: links.slice(1) })),
  },
  {
    slip: 'a matter of the chain without a ground of refusal',
    finding: 'data.noGround',
    service: () =>
      of('birth-chain', ({ links }) => ({
        links: links.map((each) => ({ ...each, procedure: { ...each.procedure, refusalGrounds: [] } })),
      })),
  },
  {
    slip: 'answers where nobody is asked',
    finding: 'names.neverAsked',
    service: () => of('certified-copy', () => ({ opinions: ['agreed'] })),
  },
  {
    slip: 'nobody to ask',
    finding: 'names.nobodyAsked',
    service: () => of('news-website-licence', () => ({ consultees: [] })),
  },
  {
    slip: 'nothing that one may answer',
    finding: 'names.noOpinion',
    service: () => of('news-website-licence', () => ({ opinions: [] })),
  },
  {
    slip: 'the deciding agency is asked, too',
    finding: 'names.asksOneself',
    service: () => of('news-website-licence', () => ({ consultees: ['so-van-hoa-the-thao'] })),
  },
  {
    slip: 'a register is asked, and nobody says with what',
    finding: 'names.queryMissing',
    service: () => of('civil-extract', () => ({ registerQueries: {} })),
  },
  {
    slip: 'a register is asked with what the form does not ask',
    finding: 'names.queryUnknown',
    service: () => of('civil-extract', () => ({ registerQueries: { civilStatus: ['numberOfPerson'] } })),
  },
  {
    slip: 'it is said how to ask a register that no step asks',
    finding: 'names.queryUnused',
    service: () => of('marital-status', () => ({ registerQueries: { civilStatus: ['personalId'] } })),
  },
  {
    slip: 'reports are grouped by a question that is gone',
    finding: 'names.grouping',
    service: () => of('spam-report', () => ({ groupedBy: 'origin' })),
  },
  {
    slip: 'days for a duty that no step remembers',
    finding: 'law.unused',
    service: () => ofLaw('marital-status', { obligationDays: 10 }),
  },
  {
    slip: 'a second supplement that no law allows',
    finding: 'law.special',
    service: () => ofLaw('marital-status', { supplementRounds: 2 }),
  },
  {
    slip: 'a law that allows another count, where the count is the general one',
    finding: 'law.noDeparture',
    service: () => ofLaw('postal-licence', { clock: { supplement: 'restart' } }),
  },
  {
    slip: 'eleven hours to object, and twelve by the notice',
    finding: 'law.hours',
    service: () => ofLaw('press-conference-notice', { limit: { unit: 'hour', value: 11 } }),
  },
  {
    slip: 'a day and a half to answer',
    finding: 'law.broken',
    service: () => ofLaw('marital-status', { consultationLimit: { unit: 'workingDay', value: 1.5 } }),
  },
  {
    slip: 'a limit in days of the calendar, its shares in working days',
    finding: 'times.unit',
    service: () => ofLaw('household-business', { limit: { unit: 'calendarDay', value: 3 } }),
  },
  {
    slip: 'others answer by the calendar, within a limit in working days',
    finding: 'times.unitOfOthers',
    service: () => ofLaw('marital-status', { consultationLimit: { unit: 'calendarDay', value: 3 } }),
  },
  {
    slip: 'eight days to read a draft of the same day',
    finding: 'times.readingLong',
    service: () => ofLaw('civil-extract', { confirmationLimit: { unit: 'workingDay', value: 8 } }),
  },
  {
    slip: 'a report that costs something',
    finding: 'money.forNothing',
    service: () => of('spam-report', () => ({ tariff: marital.tariff })),
  },
];
