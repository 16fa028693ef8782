import type { PolicyRule } from './policy-rule.ts';

/** What citizens, and anybody, may do and see. */
export const citizenPolicies = {
  public: { realm: 'anyone', about: 'nothing', does: 'reads', sentence: 'Anybody, signed in or not.' },
  citizen: { realm: 'citizen', about: 'nothing', does: 'reads', sentence: 'A citizen who is signed in.' },
  apply: {
    realm: 'citizen',
    assurance: 2,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen with an electronic identity of level 2 begins an application.',
  },
  ownDraft: {
    realm: 'citizen',
    assurance: 2,
    about: 'draft',
    does: 'acts',
    sentence:
      'Only the citizen whose draft it is, or who acts for them by a mandate that reaches it, sees, changes and hands it in.',
  },
  ownDossier: {
    realm: 'citizen',
    about: 'dossier',
    does: 'reads',
    sentence: 'The owner, or who acts for them by a mandate that reaches it, follows a dossier and fetches its result.',
  },
  ownDossierActs: {
    realm: 'citizen',
    assurance: 2,
    about: 'dossier',
    does: 'acts',
    sentence:
      'The owner, or who acts for them by a mandate that reaches it, supplements, pays for, withdraws and rates a dossier.',
  },
  ownPapers: {
    realm: 'citizen',
    assurance: 2,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen sees, dates and uses again the papers they handed in and the results they were given.',
  },
  ownProfile: {
    realm: 'citizen',
    assurance: 2,
    inOwnName: true,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen sees what the city keeps about them, says where to be told things, and takes it all away.',
  },
  actFor: {
    realm: 'citizen',
    assurance: 2,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen chooses for whom to act, among those whose authority they hold, and stops.',
  },
  giveAuthority: {
    realm: 'citizen',
    assurance: 2,
    inOwnName: true,
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen gives authority, takes it on, and ends it, in their own name only.',
  },
  ownNotices: {
    realm: 'citizen',
    about: 'nothing',
    does: 'acts',
    sentence: 'A citizen reads the notices about the dossiers they handed in, and marks them as read.',
  },
  ownPetitions: {
    realm: 'citizen',
    inOwnName: true,
    about: 'nothing',
    does: 'reads',
    sentence: 'A citizen follows the petitions that they wrote while signed in.',
  },
} as const satisfies Readonly<Record<string, PolicyRule>>;
