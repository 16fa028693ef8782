const child = {
  childName: { label: 'Full name of the child' },
  childBirthDate: { label: 'Date of birth of the child', hint: 'For example: 20 11 2026' },
  childSex: { label: 'Sex', options: { female: 'Female', male: 'Male' } },
  birthPlace: { label: 'Place of birth', hint: 'Name of the clinic, or the address if born at home' },
  ethnicity: { label: 'Ethnicity', hint: 'As the father or the mother' },
  nationality: { label: 'Nationality' },
  homeTown: { label: 'Home town', hint: 'Ward or commune, province or city' },
  proof: {
    label: 'Do you have a birth record of the clinic?',
    options: { clinic: 'Yes', witness: 'No, there is a witness', none: 'No, I vouch for it' },
  },
  late: { label: 'Was the child born more than 60 days ago?' },
  lateReason: { label: 'Why is it registered late?' },
} as const;

const parents = {
  parents: {
    label: 'The parents',
    options: {
      married: 'Are married to each other',
      unmarried: 'Are not married, the father is acknowledged',
      fatherUnknown: 'Nothing is said about the father',
    },
  },
  motherName: { label: 'Full name of the mother' },
  motherId: { label: 'Personal number of the mother', hint: '12 digits on the identity card' },
  fatherName: { label: 'Full name of the father' },
  fatherId: { label: 'Personal number of the father', hint: '12 digits on the identity card' },
} as const;

const residence = {
  commune: { label: 'Ward or commune where the father or mother is resident' },
  residenceAddress: { label: 'Address to register for the child', hint: 'House number, street, residential group' },
  householdHead: { label: 'Full name of the head of the household' },
  headRelation: {
    label: 'What is the child to the head?',
    options: { child: 'Son or daughter', grandchild: 'Grandchild', other: 'Something else' },
  },
  ownHome: { label: 'Does the home belong to the father or mother?' },
} as const;

const insurance = {
  clinic: { label: 'First clinic', hint: 'Name of the health station or hospital' },
  cardAddress: { label: 'Address on the card' },
} as const;

const birthPapers = {
  clinicCertificate: { name: 'Birth record of the clinic', hint: 'Given by the clinic' },
  witnessStatement: { name: 'Statement of a witness of the birth' },
  commitment: { name: 'Your word that the birth took place' },
  marriageCertificate: { name: 'Marriage certificate', hint: 'A picture or the electronic one' },
  paternityDecision: { name: 'Papers on who the father is' },
} as const;

const residencePapers = {
  ownerConsent: { name: 'Consent of the lawful owner of the home' },
} as const;

const childPage = { title: 'About the child' };
const parentsPage = { title: 'About the parents' };
const residencePage = { title: 'Where the child will be resident' };
const insurancePage = { title: 'Health insurance card' };

const falseDeclaration = 'The declaration differs from the registers';
const alreadyRegistered = 'The birth is registered already';

const domain = 'Civil status';

const steps = {
  unassigned: 'A handler is named',
  checking: 'Checked against the registers',
  approving: 'The leader reads and signs',
  issuing: 'Numbered and sealed',
} as const;

const childRows = { childName: 'Full name of the child', childBirthDate: 'Date of birth' } as const;

export const en = {
  chain: {
    name: 'Birth, residence and health card for a child',
    officialName: 'Birth registration, residence registration and health card for a child under 6, in one',
    summary:
      'Declare once for a newborn: birth certificate, residence and health insurance card. Three agencies work one after another; you get each result as it is ready.',
    keywords: [
      'birth certificate',
      'newborn',
      'baby',
      'birth registration',
      'child health card',
      'residence',
      'in one',
    ],
    domain,
    steps: {
      birth: 'The commune registers the birth',
      residence: 'The police registers the residence',
      healthCard: 'The social insurance issues the card',
      summing: 'The three results are put together',
      approving: 'The leader reads and signs',
      issuing: 'Numbered and sealed',
    },
    pages: {
      child: childPage,
      parents: parentsPage,
      residence: residencePage,
      insurance: insurancePage,
      requester: { title: 'Who applies' },
    },
    fields: {
      ...child,
      ...parents,
      ...residence,
      ...insurance,
      fullName: { label: 'Full name of the person applying', hint: 'As written on the identity card' },
      personalId: { label: 'Personal number of the person applying', hint: '12 digits on the identity card' },
      relation: {
        label: 'What are you to the child?',
        options: { mother: 'Mother', father: 'Father', relative: 'Grandparent or relative' },
      },
      phone: { label: 'Phone number', hint: 'Used only about this dossier' },
      email: { label: 'E-mail', hint: 'The draft of the birth certificate is sent here' },
    },
    papers: { ...birthPapers, ...residencePapers },
    refusalGrounds: {
      notCompetent: 'Neither parent is resident in the area of this agency',
      alreadyRegistered,
      falseDeclaration,
    },
    result: {
      name: 'Notice of the results',
      title: 'NOTICE OF THE RESULTS',
      subtitle: 'Birth, residence, health insurance card',
      grounds: ['Decree 63/2024/NĐ-CP;', 'At the request of {{fullName}},'],
      rows: { ...childRows, residenceAddress: 'Residence', clinic: 'First clinic' },
      paragraphs: {
        granted: ['All three are done: birth certificate, residence and health insurance card.'],
        refused: ['None of the matters was granted. Reason: {{reason}}'],
        partial: [
          'Part is done, and what was issued stays valid. What is not done, and why: {{reason}}',
          'You may apply for the rest by itself, without registering the birth again.',
        ],
      },
    },
  },
  birth: {
    name: 'Birth registration (in the chain)',
    officialName: 'Registration of a birth',
    summary: 'The commune enters the birth and issues a certificate with the personal number of the child.',
    keywords: ['birth'],
    domain,
    steps: {
      drafting: 'Checked, and the certificate drafted',
      reading: 'Waiting for the parents to read the draft',
      approving: 'The chair reads and signs',
      issuing: 'Entered, numbered and sealed',
    },
    pages: { child: childPage, parents: parentsPage },
    fields: { ...child, ...parents },
    papers: birthPapers,
    refusalGrounds: { alreadyRegistered, falseDeclaration, nameNotAllowed: 'The name is against the rules' },
    result: {
      name: 'Birth certificate',
      title: 'BIRTH CERTIFICATE',
      grounds: ['Law on Civil Status 60/2014/QH13;'],
      rows: {
        ...childRows,
        childSex: 'Sex',
        birthPlace: 'Place of birth',
        ethnicity: 'Ethnicity',
        homeTown: 'Home town',
        motherName: 'Full name of the mother',
        fatherName: 'Full name of the father',
      },
      paragraphs: {
        granted: ['The birth has been entered in the register of births.'],
        refused: ['The birth is not registered. Reason: {{reason}}'],
      },
    },
  },
  residence: {
    name: 'Residence of a child (in the chain)',
    officialName: 'Registration of permanent residence',
    summary: 'The commune police registers the child where the father or mother is resident.',
    keywords: ['residence'],
    domain: 'Residence',
    steps,
    pages: { child: childPage, residence: residencePage },
    fields: { ...child, ...residence },
    papers: residencePapers,
    refusalGrounds: {
      noLawfulHome: 'The home is not a lawful one',
      noConsent: 'The head of the household or the owner does not consent',
      falseDeclaration,
    },
    result: {
      name: 'Notice of residence',
      title: 'NOTICE OF PERMANENT RESIDENCE',
      grounds: ['Law on Residence 68/2020/QH14;'],
      rows: {
        ...childRows,
        residenceAddress: 'Residence',
        householdHead: 'Head of the household',
        headRelation: 'Relation to the head',
      },
      paragraphs: {
        granted: ['The residence has been entered in the residence database.'],
        refused: ['The residence is not registered. Reason: {{reason}}'],
      },
    },
  },
  healthCard: {
    name: 'Health card of a child (in the chain)',
    officialName: 'Issue of a health insurance card to a child under 6',
    summary: 'The social insurance issues a free health insurance card to a child under 6.',
    keywords: ['health insurance'],
    domain: 'Health insurance',
    steps,
    pages: { child: childPage, insurance: insurancePage },
    fields: { ...child, ...insurance },
    papers: {},
    refusalGrounds: { alreadyInsured: 'The child has a card already', falseDeclaration },
    result: {
      name: 'Health insurance card',
      title: 'HEALTH INSURANCE CARD',
      grounds: ['Law on Health Insurance 25/2008/QH12;'],
      rows: { ...childRows, clinic: 'First clinic', cardAddress: 'Address' },
      paragraphs: {
        granted: ['Valid until the child is 72 months old.'],
        refused: ['The card is not issued. Reason: {{reason}}'],
      },
    },
  },
} as const;
