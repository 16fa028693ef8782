export const en = {
  name: 'Marital status certificate',
  officialName: 'Issue of a certificate of marital status',
  summary:
    'A paper saying that you are single, divorced or widowed. Often needed to marry, to buy or sell a home, or to borrow.',
  keywords: [
    'single certificate',
    'certificate of no impediment',
    'marriage',
    'divorce',
    'civil status',
    'not married',
  ],
  domain: 'Civil status',
  steps: {
    unassigned: 'A handler is named',
    lookup: 'The registers are looked up',
    verifying: 'Communes of earlier residence are asked',
    approving: 'The leader reads and signs',
    issuing: 'Numbered and sealed',
  },
  pages: {
    owner: { title: 'The person to be certified' },
    purpose: { title: 'What do you need this paper for?' },
    history: { title: 'Marital history and places of residence' },
    contact: { title: 'Contact, how you get the result, and the fee' },
  },
  fields: {
    fullName: { label: 'Full name', hint: 'As written on the identity card' },
    personalId: { label: 'Personal identification number', hint: '12 digits on the identity card' },
    birthDate: { label: 'Date of birth', hint: 'For example: 27 3 1994' },
    commune: { label: 'Ward or commune of permanent residence' },
    address: { label: 'House number, street, residential group' },
    purpose: { label: 'Purpose', options: { marriage: 'To register a marriage', other: 'Another purpose' } },
    spouseName: {
      label: 'Full name of the person you intend to marry',
      hint: 'For a marriage, one copy is issued and it names this person',
    },
    otherPurpose: { label: 'The other purpose', hint: 'For example: a bank loan, the sale of a home' },
    copies: { label: 'Number of copies', hint: 'From 1 to 5 copies', unit: 'copies' },
    maritalHistory: {
      label: 'Marital history until today',
      options: {
        never: 'Never registered a marriage',
        divorced: 'Divorced, not married now',
        widowed: 'Husband or wife has died, not married now',
      },
    },
    livedElsewhere: { label: 'Since the age of marriage, have you been resident in another ward or commune?' },
    earlierCommunes: {
      label: 'Earlier places of residence',
      hint: 'One place a line, with the years. For example: Hoan Kiem ward, 2012 to 2018',
    },
    phone: { label: 'Phone number', hint: 'Used only about this dossier' },
    email: { label: 'E-mail', hint: 'Notices and the result are sent here' },
    resultChannel: {
      label: 'How would you like to get the result?',
      options: {
        online: 'Electronic, digitally signed, online',
        post: 'On paper, brought by post to your permanent address',
        desk: 'On paper, collected at the ward or commune',
      },
    },
    exemption: {
      label: 'Are you exempt from the fee?',
      hint: 'If so, you pay nothing yet; the reception clerk looks at the paper that proves it, and confirms',
      options: {
        none: 'No, I pay the fee',
        revolutionMerit: 'Yes, as a person of a family with merit to the revolution',
        poorHousehold: 'Yes, as a person of a poor household',
        disability: 'Yes, as a person with a disability',
      },
    },
  },
  papers: {
    divorceJudgment: { name: 'Divorce judgment or decision', hint: 'All pages, with seal and signature legible' },
    deathRecord: { name: 'Death certificate of the husband or wife' },
    earlierCertificate: { name: 'Certificate issued earlier', hint: 'If you ask for it again' },
    exemptionProof: {
      name: 'Paper that proves the exemption from the fee',
      hint: 'Confirmation of the family with merit, the poor household or the disability',
    },
  },
  refusalGrounds: {
    sameSexMarriage: 'For a marriage with a person of the same sex',
    foreignMission: 'For a marriage at a foreign mission in Viet Nam',
    notCompetent: 'This agency is not competent',
    falseDeclaration: 'The declaration differs from the register',
  },
  result: {
    name: 'Certificate of marital status',
    title: 'CERTIFICATE OF MARITAL STATUS',
    grounds: ['Decree 123/2015/NĐ-CP of 15 November 2015;', 'At the request of {{fullName}},'],
    rows: {
      fullName: 'Full name',
      birthDate: 'Date of birth',
      personalId: 'Personal identification number',
      address: 'Residence',
      maritalHistory: 'Marital status',
      purpose: 'Issued for',
      spouseName: 'To marry',
      otherPurpose: 'The purpose',
    },
    paragraphs: {
      granted: ['Valid for 6 months from the day of issue, or until the marital status changes.'],
      refused: ['There are no grounds to issue the certificate. Reason: {{reason}}'],
    },
  },
} as const;
