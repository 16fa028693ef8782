export const en = {
  name: 'Report spam messages and calls',
  officialName: 'Report of spam messages, spam e-mail and spam calls',
  summary:
    'Tell us the number, sender name or address that sends you advertising you did not agree to. The agency asks the carriers, has it blocked, fines where the law is broken, and answers within 10 working days.',
  keywords: ['spam', 'spam call', 'junk message', 'advertising', '5656', 'nuisance call', 'block number'],
  domain: 'Information security',
  steps: {
    unassigned: 'Somebody is named to verify it',
    verifying: 'Verified, and the do-not-call list looked up',
    askingCarriers: 'Carriers say who the subscriber is',
    coordinating: 'Blocking is arranged, the sender warned',
    blocking: 'Carriers block or withdraw the number',
    sanctioning: 'Inspectors sanction',
    answering: 'The answer to the reporter is drafted',
    approving: 'The leader reads and signs',
    issuing: 'Numbered and sent',
  },
  pages: {
    message: { title: 'What did you get, and from whom?' },
    consent: { title: 'Did you ever agree to advertising?' },
    reporter: {
      title: 'Who are you?',
      intro: 'Carriers get only what they need to find the sender. The sender does not learn who reported.',
    },
  },
  fields: {
    kind: { label: 'It was', options: { sms: 'A text message', call: 'A call', email: 'An e-mail' } },
    sender: {
      label: 'Number, sender name or address it came from',
      hint: 'As it showed. For example: 0281234567, QUANGCAO, ban@vidu.vn',
    },
    receivedOn: { label: 'Day', hint: 'For example: 25 11 2026' },
    receivedAt: {
      label: 'Time of day',
      options: {
        morning: 'Morning, 07:00 to 12:00',
        afternoon: 'Afternoon, 12:00 to 18:00',
        evening: 'Evening, 18:00 to 22:00',
        night: 'Night, 22:00 to 07:00',
      },
    },
    content: { label: 'Content', hint: 'Copy the message, or say what the call was about' },
    frequency: {
      label: 'How often?',
      options: { once: 'Once', several: 'A few times', daily: 'Almost every day' },
    },
    labelled: { label: 'Does it begin with [QC] or [AD]?' },
    consented: { label: 'Did you ever agree to advertising from this sender?' },
    optedOut: { label: 'Have you opted out?' },
    optedOutOn: { label: 'Day on which you opted out', hint: 'For example: 1 11 2026' },
    doNotCall: {
      label: 'Is your number on the do-not-call list?',
      options: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
    },
    fullName: { label: 'Full name', hint: 'As written on the identity card' },
    receivingNumber: { label: 'The number that was called', hint: 'Your own number' },
    email: { label: 'E-mail', hint: 'The answer is sent here' },
    nameHidden: { label: 'Keep your name from the sender?' },
  },
  papers: {
    screenshot: { name: 'Screenshot', hint: 'Sender, time and content legible' },
    recording: { name: 'Recording, or picture of the call log' },
  },
  refusalGrounds: {
    notAdvertising: 'It is no advertising message, call or e-mail',
    noEvidence: 'There is not enough to find the sender',
    outOfScope: 'Another agency is competent',
  },
  findings: {
    confirmed: 'It is spam',
    unconfirmed: 'There are not enough grounds to say so',
    consented: 'The recipient had agreed: it is no spam',
    toSanction: 'Signs of an offence: passed to the inspectors',
    blockedOnly: 'Blocked and warned; no sanction',
    fined: 'Fined',
    warned: 'Formally warned',
  },
  result: {
    name: 'Answer to a report',
    title: 'ANSWER TO A REPORT OF SPAM',
    grounds: ['Decree 91/2020/NĐ-CP of 14 August 2020;', 'Upon the report of {{fullName}},'],
    rows: { kind: 'Kind', sender: 'Sender', receivedOn: 'Day', receivedAt: 'Time of day' },
    paragraphs: {
      granted: ['Your report is well founded. What was done: {{reason}}', 'Thank you for reporting.'],
      refused: [
        'There are not enough grounds to say that this was spam. Reason: {{reason}}',
        'If you know more, you may ask once for another look.',
      ],
    },
  },
} as const;
