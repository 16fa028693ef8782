import type { Translated } from '../translated.ts';
import type { help as vi } from '../vi/portal-help.ts';

export const help = {
  help: {
    title: 'Help',
    lead: 'What many people ask. If your question is not here, call us.',
    searchLabel: 'Search services and answers',
    personTitle: 'Talk to a person',
    personText:
      'Call {{hotline}}: somebody answers 24 hours a day, holidays included. Or come to the one-stop desk of your ward or commune in working hours; staff apply together with you. If you have applied already, say the dossier code and they see at once where it is.',
    groups: {
      find: 'Finding a service',
      apply: 'Applying',
      money: 'Money',
      follow: 'Following your dossier',
      result: 'The result',
      safety: 'Staying safe',
    },
    questions: {
      unknownName: {
        ask: 'How do I find a service whose name I do not know?',
        say: 'Type it in your own words, with or without Vietnamese marks, for example “single certificate”, “true copy”. A typing slip does no harm. Or choose a life event on the home page.',
      },
      levels: {
        ask: 'What are level 3 and level 4, full and partial?',
        say: 'Level 4, now called full: you fill in the form, pay and get the result online or by post, with no visit. Level 3, now called partial: you fill in and send it online, but must come at least once, for instance to show an original. The page of each service says how many visits, and why.',
      },
      account: {
        ask: 'I have no level 2 electronic identity. How do I apply?',
        say: 'You need not sign in to read. To apply online the law wants to be sure who you are, so you need an electronic identity of level 2. The police of your ward or commune makes it. Until then, bring your identity card to a one-stop desk.',
      },
      save: {
        ask: 'What if I cannot finish in one go?',
        say: 'Every page you send is saved. Go on under “My applications”, on another device too. The top of the page says until when it is kept.',
      },
      files: {
        ask: 'How do I photograph papers?',
        say: 'Straight from above, all four corners, enough light, every word and seal readable. PDF, JPG and PNG are taken; the largest size stands beside the file button. A telephone will do, you need no scanner.',
      },
      wrong: {
        ask: 'I sent it and then saw a mistake. What now?',
        say: 'While it is not accepted yet, open the dossier, cancel it and apply again; that works at once. After that, call the agency that has it, named on the page of the dossier; it can ask you to correct the place. You can also ask to withdraw.',
      },
      paid: {
        ask: 'I have paid, and the page does not say so',
        say: 'The payment service tells us within minutes; you may close the page. Money taken twice is paid back to your account.',
      },
      refund: {
        ask: 'When do I get money back?',
        say: 'When you withdraw or cancel, or the agency does not accept the dossier, what is owed goes back to the account that paid. The page of the dossier says how much and whether it is done.',
      },
      waiting: {
        ask: 'Where is my dossier, and when is it done?',
        say: 'Open “My applications”. The page of each dossier says who has it, when the result is due, and how that date was worked out.',
      },
      supplement: {
        ask: 'I am asked to correct or add something. What do I do?',
        say: 'Open the dossier and choose to answer now. Only the places to mend are open, with what the officer wrote. Answer before the date given there. While the agency waits for you, its time limit stands still.',
      },
      late: {
        ask: 'What if the agency is late?',
        say: 'The page of the dossier says so, with an apology, and the new date once the agency has set one. You need not send anything. To ask, call {{hotline}} and give the dossier code.',
      },
      withdraw: {
        ask: 'I want to withdraw my application',
        say: 'Open the dossier, choose to withdraw and say why. Before it is accepted it is cancelled at once; afterwards the agency stops at your request.',
      },
      genuine: {
        ask: 'Is the electronic paper valid, and how do others check it?',
        say: 'The PDF with the agency’s digital signature is the valid one; a print is only for reading. Whoever gets it scans the QR code or gives the file to “Check a paper”, and sees whether it is genuine. No account is needed.',
      },
      lost: {
        ask: 'I lost the file of my result',
        say: 'Open the dossier again under “My applications” and download it once more. It is the original, digitally signed.',
      },
      unhappy: {
        ask: 'I am not happy with the result or with how I was served',
        say: 'After the result, the page of the dossier lets you rate: overall, convenience, punctuality, attitude, with room to write. A complaint against a result goes to the agency that signed it; this portal does not take complaints online yet. Call {{hotline}} to be told how.',
      },
      code: {
        ask: 'Somebody called and asked for an OTP code or a password',
        say: 'Tell no one. Officials never ask for your password or an OTP code, nor tell you to install an app. Hang up, then call {{hotline}}. If that number goes on, use the service for unwanted messages and calls.',
      },
    },
  },
} as const satisfies Translated<typeof vi>;
