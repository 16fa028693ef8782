import type { Translated } from '../translated.ts';
import type { profile as vi } from '../vi/portal-profile.ts';

export const profile = {
  title: 'My details',
  lead: 'What the city knows about you, where it comes from, and how we tell you things.',
  saved: 'Saved. From now on we tell you things this way.',
  identity: {
    title: 'From your electronic identity',
    text: 'Taken from your electronic identity each time you sign in. It can only be read here. If something is wrong, have it corrected at the police of your ward or commune, or in the identity app.',
    fullName: 'Full name',
    personalId: 'Personal identification number',
    birthDate: 'Date of birth',
    sex: 'Sex',
    male: 'Male',
    female: 'Female',
    address: 'Residence',
  },
  level: {
    title: 'How surely we know you',
    is: {
      l1: 'Level 1: a password',
      l2: 'Level 2: an electronic identity',
      l3: 'Level 3: an identity confirmed just now',
    },
    means: {
      l1: 'You can follow your applications. To apply, to change an application and to see your papers you need level 2.',
      l2: 'You can apply for every online service, pay, and use your papers again. You need no higher level.',
      l3: 'You have just confirmed who you are. You can do everything on this portal.',
    },
    raise: 'Sign in at level 2',
    how: 'No level 2 account yet? Take your identity card to the police of your ward or commune. It is free.',
  },
  tooMany: 'Too many codes were sent within an hour. Wait and try again.',
  contact: {
    title: 'How we tell you things',
    text: 'You can change this here. Leave a box empty if you do not want to be told that way; notices are always on the page “Notices”. An application that names an e-mail address of its own is written to there.',
    email: 'E-mail',
    phone: 'Phone number',
    phoneHint: 'For officials to call you when needed, and to fill in your next application.',
    sms: 'Short messages',
    smsHint:
      'When a dossier is accepted, needs a supplement or a fee, is late or has its result. They cost you nothing',
    smsOption: 'Send them to this number',
    confirmed: 'This number is confirmed',
    language: 'In which language should we write to you?',
    vi: 'Vietnamese',
    en: 'English',
    save: 'Save how to tell me',
    waitingEmail: 'Your new e-mail waits to be confirmed',
    waitingPhone: 'Your new number waits to be confirmed',
    waitingText: 'A code was sent to {{address}}. Until you enter it we use the old address.',
    enter: 'Enter the code',
    confirm: {
      email: 'Confirm your e-mail',
      phone: 'Confirm your number',
      lead: 'Enter the code of six digits that was sent to {{address}}.',
      code: 'Code',
      send: 'Confirm',
      wrong: 'This is not the code. Check each digit.',
      spent: 'It was mistyped too often. Save the new address again to get another code.',
      none: 'No address waits to be confirmed, or the code is older than 24 hours. Save the new address again to get another one.',
      done: 'Confirmed. From now on we use this address.',
    },
  },
  data: {
    title: 'Take your data with you',
    text: 'One JSON file that other computers can read, with everything this portal keeps about you:',
    holds: {
      who: 'your identity, e-mail, phone number and the language you chose',
      dossiers:
        'every application: what you entered, name and size of each paper, papers of the agency, steps, payments, your rating',
      drafts: 'what you are writing and have not sent, until when you said papers are valid, links you shared',
      told: 'every notice, the petitions that you wrote while signed in, and who looked at your data',
    },
    files:
      'The papers themselves are not in the file: open each under “My papers”. Every time you take your data it is noted under “Who looked at my data”.',
    take: 'Download the data (JSON)',
  },
  erase: {
    title: 'Erasing data',
    can: 'You can erase yourself: applications not sent yet (open it and discard it), the validity dates you noted, links you shared, the e-mail and phone number above. What is not sent and not changed for long erases itself.',
    kept: 'Should the rest go, too? Send a request: the city answers each part within {{days}} working days. Applications you sent, the papers in them, results and the record of how they were handled must be kept by the law on archives.',
    request: 'Ask to have data erased',
    ask: 'Is something wrong, or used wrongly? Call {{hotline}}.',
  },
} as const satisfies Translated<typeof vi>;
