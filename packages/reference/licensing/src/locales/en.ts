export const en = {
  name: 'Sample certificate',
  officialName: 'Issue of a sample certificate',
  summary: 'A paper that confirms what the agency knows. Write this sentence anew, in the words of people.',
  keywords: ['sample certificate'],
  domain: 'Sample field',
  steps: {
    unassigned: 'A handler is named',
    appraising: 'The dossier is appraised',
    approving: 'The leader reads and signs',
    issuing: 'Numbered and sealed',
  },
  pages: {
    owner: { title: 'The person to be certified' },
    request: { title: 'What do you need this paper for?' },
    contact: { title: 'Contact, and how you get the result' },
  },
  fields: {
    fullName: { label: 'Full name', hint: 'As written on the identity card' },
    personalId: { label: 'Personal identification number', hint: '12 digits on the identity card' },
    commune: { label: 'Ward or commune of permanent residence' },
    address: { label: 'House number, street, residential group' },
    purpose: { label: 'Purpose', options: { study: 'To study', work: 'To work', other: 'Another purpose' } },
    otherPurpose: { label: 'The other purpose', hint: 'For example: a bank loan' },
    phone: { label: 'Phone number', hint: 'Used only about this dossier' },
    email: { label: 'E-mail', hint: 'Notices are sent here' },
    resultChannel: {
      label: 'How would you like to get the result?',
      options: { online: 'Electronic, digitally signed, online', desk: 'On paper, collected at the ward or commune' },
    },
  },
  papers: { evidence: { name: 'Supporting paper', hint: 'All pages' } },
  refusalGrounds: {
    notCompetent: 'This agency is not competent',
    falseDeclaration: 'The declaration is not true',
  },
  result: {
    name: 'Sample certificate',
    title: 'SAMPLE CERTIFICATE',
    grounds: ['At the request of {{fullName}},'],
    rows: {
      fullName: 'Full name',
      personalId: 'Personal identification number',
      address: 'Residence',
      purpose: 'Issued for',
    },
    paragraphs: {
      granted: ['Valid for 6 months from the day of issue.'],
      refused: ['There are no grounds to issue the certificate. Reason: {{reason}}'],
    },
  },
} as const;
