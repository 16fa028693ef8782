export const en = {
  name: 'Sample notice',
  officialName: 'Notice of a sample event',
  summary: 'Tell the agency of something beforehand. If it does not object in time, you may go ahead.',
  keywords: ['sample notice'],
  domain: 'Sample field',
  steps: {
    screening: 'The notice is read',
    approving: 'The leader reads and signs the objection',
    issuing: 'Numbered and sealed',
  },
  pages: {
    host: { title: 'Who is the host?' },
    event: { title: 'Where and when does it take place?' },
  },
  fields: {
    host: { label: 'Name of the host', hint: 'For example: Star Light company' },
    fullName: { label: 'Full name of the person responsible', hint: 'As written on the identity card' },
    personalId: { label: 'Personal identification number', hint: '12 digits on the identity card' },
    phone: { label: 'Phone number', hint: 'The agency calls at once if it has to ask' },
    commune: { label: 'Ward or commune of the event' },
    place: { label: 'Place' },
    eventDate: { label: 'Day of the event', hint: 'At least 24 hours ahead' },
    eventTime: {
      label: 'Beginning',
      options: { '08:00': '8 in the morning', '10:00': '10 in the morning', '14:00': '2 pm', '16:00': '4 pm' },
    },
    subject: { label: 'What it is about' },
  },
  papers: { programme: { name: 'Programme of the event' } },
  refusalGrounds: {
    unlawful: 'The content is against the law',
    notCompetent: 'This agency is not competent',
  },
  result: {
    name: 'Written objection',
    title: 'REPLY TO A NOTICE',
    grounds: ['Regarding the notice of {{host}},'],
    rows: { host: 'Host', subject: 'Subject', eventDate: 'Day', eventTime: 'Beginning' },
    paragraphs: {
      granted: ['The agency does not object.'],
      refused: ['The agency objects. Reason: {{reason}}'],
    },
  },
} as const;
