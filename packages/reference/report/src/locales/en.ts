export const en = {
  name: 'Sample report',
  officialName: 'Receipt and answer of a sample report',
  summary: 'Tell the agency of something wrong where you live. It looks into it and answers you.',
  keywords: ['sample report'],
  domain: 'Sample field',
  steps: {
    unassigned: 'A handler is named',
    verifying: 'Verified on the spot',
    approving: 'The leader reads and signs the answer',
    issuing: 'Numbered and sealed',
  },
  pages: {
    matter: { title: 'What do you report?' },
    reporter: { title: 'Whom does the agency answer?' },
  },
  fields: {
    kind: { label: 'Kind of matter', options: { litter: 'Litter', noise: 'Noise', other: 'Something else' } },
    commune: { label: 'Ward or commune' },
    place: { label: 'Place' },
    what: { label: 'What you saw' },
    fullName: { label: 'Full name', hint: 'Not told to the party concerned' },
    phone: { label: 'Phone number', hint: 'Used only to ask more' },
    email: { label: 'E-mail', hint: 'The answer is sent here' },
  },
  papers: { picture: { name: 'Photo' } },
  refusalGrounds: {
    notCompetent: 'This agency is not competent',
    unfounded: 'There is nothing to look into',
  },
  result: {
    name: 'Answer to a report',
    title: 'ANSWER TO A REPORT',
    grounds: ['After verification of the report of {{fullName}},'],
    rows: { place: 'Place', kind: 'Kind of matter' },
    paragraphs: {
      granted: ['The report is true. The agency has acted.'],
      refused: ['What was reported could not be verified. Reason: {{reason}}'],
    },
  },
} as const;
