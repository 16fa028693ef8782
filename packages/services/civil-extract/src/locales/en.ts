export const en = {
  name: 'Copy of a civil status extract or birth certificate',
  officialName: 'Issue of a copy of a civil status extract or of a birth certificate',
  summary:
    'A copy of a birth certificate, or of an extract about a marriage, death or adoption, from the civil status register. Applied for before 15:00 it is there the same day, without a visit.',
  keywords: ['extract', 'copy of birth certificate', 'birth', 'marriage', 'death', 'lost birth certificate'],
  domain: 'Civil status',
  steps: {
    askingRegister: 'The system asks the civil status register',
    reading: 'Waiting for you to read the draft',
    lookingByHand: 'An officer looks in the books',
    comparing: 'An officer compares and drafts the extract',
    approving: 'The leader reads and signs',
    issuing: 'Numbered and sealed',
  },
  pages: {
    event: { title: 'Which event, and whose?' },
    owner: { title: 'Who asks, and how many copies' },
    contact: { title: 'Contact, and how you get the result' },
  },
  fields: {
    event: {
      label: 'Event',
      options: { birth: 'Birth', marriage: 'Marriage', death: 'Death', adoption: 'Adoption' },
    },
    subjectName: { label: 'Full name of the person in the register', hint: 'For a marriage: one of the two' },
    subjectId: { label: 'Personal number of that person', hint: '12 digits' },
    subjectBirthDate: { label: 'Date of birth of that person', hint: 'For example: 27 3 1994' },
    spouseName: { label: 'Full name of the husband or wife' },
    eventYear: { label: 'Year of registration', hint: 'For example: 1994' },
    commune: { label: 'Ward or commune you ask', hint: 'Any one, wherever the event was registered' },
    fullName: { label: 'Full name of the person asking', hint: 'As written on the identity card' },
    personalId: { label: 'Personal number of the person asking', hint: '12 digits on the identity card' },
    relation: {
      label: 'What are you to the person in the register?',
      options: {
        self: 'It is me',
        parent: 'Father or mother',
        child: 'Son or daughter',
        spouse: 'Husband or wife',
        authorised: 'Somebody with an authorisation',
      },
    },
    purpose: { label: 'What do you need it for?', hint: 'You need not say' },
    copies: { label: 'Number of copies', hint: 'From 1 to 10 copies', unit: 'copies' },
    phone: { label: 'Phone number', hint: 'Used only about this dossier' },
    email: { label: 'E-mail', hint: 'Notices and the result are sent here' },
    resultChannel: {
      label: 'How would you like to get the result?',
      options: {
        online: 'Electronic, digitally signed, online',
        post: 'On paper, brought by post',
        desk: 'On paper, collected at the ward or commune',
      },
    },
    postAddress: { label: 'Address for the post' },
  },
  papers: {
    authorisation: { name: 'Authorisation', hint: 'Close family need not have it notarised' },
    earlierPaper: {
      name: 'A civil status paper issued earlier',
      hint: 'If you still have it: it helps to find the entry',
    },
  },
  refusalGrounds: {
    notRegistered: 'The event is neither in the books nor in the register',
    notEntitled: 'The person asking has no right to an extract about somebody else',
    cannotTell: 'There are several entries, and what was said does not tell them apart',
    notCompetent: 'This agency is not competent',
  },
  result: {
    name: 'Copy of a civil status extract',
    title: 'CIVIL STATUS EXTRACT (COPY)',
    grounds: ['Law on Civil Status 60/2014/QH13;', 'At the request of {{fullName}},'],
    rows: {
      event: 'Event',
      subjectName: 'Full name',
      subjectBirthDate: 'Date of birth',
      subjectId: 'Personal number',
      spouseName: 'Husband or wife',
      eventYear: 'Year of registration',
      copies: 'Copies',
    },
    paragraphs: {
      granted: ['This is a true extract from the electronic civil status register.'],
      refused: ['There are no grounds to issue the extract. Reason: {{reason}}'],
    },
  },
} as const;
