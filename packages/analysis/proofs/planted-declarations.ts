import { changed, marital, type Planted, withField, withLaw } from './planted-services.ts';

/** Slips in what a service declares and says. */
export const plantedDeclarations: readonly Planted[] = [
  {
    slip: 'the price counts an answer that no question asks',
    finding: 'data.writtenByNobody',
    service: () => ({ ...marital, tariff: marital.tariff && { ...marital.tariff, times: 'pages' } }),
  },
  {
    slip: 'the price spares people who cannot claim it',
    finding: 'data.neverAnswered',
    service: () => withField(marital, 'exemption', { options: ['none', 'poorHousehold', 'disability'] }),
  },
  {
    slip: 'the paper that proves an exemption need not be handed in',
    finding: 'data.noProof',
    service: () => ({
      ...marital,
      papers: marital.papers.map((paper) => (paper.name === 'exemptionProof' ? { ...paper, optional: true } : paper)),
    }),
  },
  {
    slip: 'a question depends on one that comes later',
    finding: 'data.readTooEarly',
    service: () => withField(marital, 'spouseName', { showWhen: { field: 'resultChannel', is: 'post' } }),
  },
  {
    slip: 'the number of a person goes where rules look',
    finding: 'data.personal',
    service: () => withField(marital, 'personalId', { declared: true }),
  },
  {
    slip: 'a question depends on what people write in their own words',
    finding: 'data.freeText',
    service: () => withField(marital, 'phone', { showWhen: { field: 'fullName', is: 'Lan' } }),
  },
  {
    slip: 'a finding that no step makes',
    finding: 'names.findingNotMade',
    service: () => changed('spam-report', ({ findings }) => ({ findings: [...findings, 'moved'] })),
  },
  {
    slip: 'a finding that is not declared',
    finding: 'names.findingNotDeclared',
    service: () => changed('spam-report', ({ findings }) => ({ findings: findings.slice(1) })),
  },
  {
    slip: 'a matter of the chain that no step opens',
    finding: 'names.linkNotOpened',
    service: () =>
      changed('birth-chain', ({ links }) => ({ links: links.map((each) => ({ ...each, link: 'matter' })) })),
  },
  {
    slip: 'a matter of the chain that is not declared',
    finding: 'names.linkNotDeclared',
    service: () => changed('birth-chain', ({ links }) => ({ links: links.slice(1) })),
  },
  {
    slip: 'a matter of the chain without a ground of refusal',
    finding: 'data.noGround',
    service: () =>
      changed('birth-chain', ({ links }) => ({
        links: links.map((each) => ({ ...each, procedure: { ...each.procedure, refusalGrounds: [] } })),
      })),
  },
  {
    slip: 'answers where nobody is asked',
    finding: 'names.neverAsked',
    service: () => changed('certified-copy', () => ({ opinions: ['agreed'] })),
  },
  {
    slip: 'nobody to ask',
    finding: 'names.nobodyAsked',
    service: () => changed('news-website-licence', () => ({ consultees: [] })),
  },
  {
    slip: 'nothing that one may answer',
    finding: 'names.noOpinion',
    service: () => changed('news-website-licence', () => ({ opinions: [] })),
  },
  {
    slip: 'the deciding agency is asked, too',
    finding: 'names.asksOneself',
    service: () => changed('news-website-licence', () => ({ consultees: ['so-van-hoa-the-thao'] })),
  },
  {
    slip: 'a register is asked, and nobody says with what',
    finding: 'names.queryMissing',
    service: () => changed('civil-extract', () => ({ registerQueries: {} })),
  },
  {
    slip: 'a register is asked with what the form does not ask',
    finding: 'names.queryUnknown',
    service: () => changed('civil-extract', () => ({ registerQueries: { civilStatus: ['numberOfPerson'] } })),
  },
  {
    slip: 'it is said how to ask a register that no step asks',
    finding: 'names.queryUnused',
    service: () => changed('marital-status', () => ({ registerQueries: { civilStatus: ['personalId'] } })),
  },
  {
    slip: 'reports are grouped by a question that is gone',
    finding: 'names.grouping',
    service: () => changed('spam-report', () => ({ groupedBy: 'origin' })),
  },
  {
    slip: 'days for a duty that no step remembers',
    finding: 'law.unused',
    service: () => withLaw('marital-status', { obligationDays: 10 }),
  },
  {
    slip: 'a second supplement that no law allows',
    finding: 'law.special',
    service: () => withLaw('marital-status', { supplementRounds: 2 }),
  },
  {
    slip: 'a law that allows another count, where the count is the general one',
    finding: 'law.noDeparture',
    service: () => withLaw('postal-licence', { clock: { supplement: 'restart' } }),
  },
  {
    slip: 'eleven hours to object, and twelve by the notice',
    finding: 'law.hours',
    service: () => withLaw('press-conference-notice', { limit: { unit: 'hour', value: 11 } }),
  },
  {
    slip: 'a day and a half to answer',
    finding: 'law.broken',
    service: () => withLaw('marital-status', { consultationLimit: { unit: 'workingDay', value: 1.5 } }),
  },
  {
    slip: 'a report that costs something',
    finding: 'money.forNothing',
    service: () => changed('spam-report', () => ({ tariff: marital.tariff })),
  },
];
