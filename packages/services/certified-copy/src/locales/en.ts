export const en = {
  name: 'Certified copy',
  officialName: 'Certification of a copy against the original',
  summary:
    'The agency compares your original and certifies that the copy is true. Book a time, bring the original, collect the same day.',
  keywords: ['true copy', 'notarised copy', 'copy of a diploma', 'certification'],
  domain: 'Certification',
  partialReason: 'The law asks to see the original, so you must come to the agency once.',
  steps: {
    comparing: 'The original is compared, pages counted, the fee assessed',
    certifying: 'The leader certifies',
    numbering: 'Numbered, stamped, entered in the book',
  },
  pages: {
    paper: { title: 'The paper to be certified' },
    visit: {
      title: 'Where and when will you come?',
      intro: 'Bring the original. Come before 15:00 and collect the same day.',
    },
    owner: { title: 'The person asking for the certification' },
  },
  fields: {
    paperKind: {
      label: 'Kind of paper',
      options: {
        diploma: 'Diploma or certificate of education',
        civilStatus: 'Civil status paper',
        property: 'Paper about land, housing or property',
        other: 'Another paper',
      },
    },
    paperTitle: { label: 'Name of the paper', hint: 'For example: university diploma' },
    pages: { label: 'Pages of the original', hint: 'The clerk counts again at the counter', unit: 'pages' },
    copies: { label: 'Copies to be certified', hint: 'From 1 to 20 copies', unit: 'copies' },
    commune: { label: 'Ward or commune you will come to', hint: 'Any will do, wherever you live' },
    visitDate: { label: 'Day', hint: 'A working day within the next 60 days. For example: 25 11 2026' },
    visitTime: {
      label: 'Time',
      options: {
        '08:00': '08:00 to 09:00',
        '09:00': '09:00 to 10:00',
        '10:00': '10:00 to 11:30',
        '14:00': '14:00 to 15:00',
        '15:00': '15:00 to 16:30 (result on the next working day)',
      },
    },
    fullName: { label: 'Full name', hint: 'As written on the identity card' },
    personalId: { label: 'Personal identification number', hint: '12 digits on the identity card' },
    phone: { label: 'Phone number', hint: 'Used only about this dossier' },
    email: { label: 'E-mail', hint: 'The appointment is sent here' },
  },
  papers: { original: { name: 'The original paper', hint: 'Brought to the counter and given back after comparison' } },
  refusalGrounds: {
    altered: 'The original was erased, altered or added to',
    damaged: 'The original is too damaged to be read',
    secret: 'The original is marked secret or must not be copied',
    unlawful: 'The content is unlawful or immoral',
    notLegalised: 'A foreign paper without consular legalisation',
    unconfirmed: 'A self-made paper without confirmation and seal',
  },
  result: {
    name: 'Certification that the copy is true to the original',
    title: 'CERTIFICATION OF A COPY',
    subtitle: 'The copy is true to the original',
    grounds: ['Decree 23/2015/NĐ-CP of 16 February 2015;'],
    rows: { paperKind: 'Kind of paper', paperTitle: 'Name of the paper', pages: 'Pages', copies: 'Copies' },
    paragraphs: {
      granted: ['This copy is true to the original shown by {{fullName}}.'],
      refused: ['Certification refused. Reason: {{reason}}'],
    },
  },
} as const;
