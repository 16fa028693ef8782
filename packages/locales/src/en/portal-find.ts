import type { Translated } from '../translated.ts';
import type { find as vi } from '../vi/portal-find.ts';

export const find = {
  events: {
    birth: 'Having a child',
    marriage: 'Getting married',
    home: 'Buying a home, borrowing',
    study: 'Study and work',
    business: 'Opening a shop or company',
    publishing: 'Press and publishing',
    works: 'Works in the street',
    nuisance: 'Unwanted messages and calls',
    death: 'When someone dies',
  },
  filters: {
    title: 'Filter services',
    apply: 'Apply',
    option: '{{label}} ({{count}})',
    chosen: 'Filtered by',
    remove: 'Remove filter',
    clear: 'Remove all filters',
    event: 'Life event',
    applicant: 'Who applies',
    sector: 'Sector',
    agency: 'Who decides',
    level: 'How far online',
    applicants: { citizen: 'A person', household: 'A household business', company: 'A company or organisation' },
    agencies: { commune: 'The People’s Committee of a ward or commune', city: 'A department of the city' },
    levels: { full: 'All of it online (level 4)', partial: 'Part of it online (level 3)' },
    narrowed_one: '{{count}} service fits your choice',
    narrowed_other: '{{count}} services fit your choice',
    noneTitle: 'No service fits all that you chose',
    noneText: 'This portal has {{count}} services. Remove a choice, or call {{hotline}} to be told where to go.',
    unknownTitle: 'No service found for “{{query}}”',
    unknownText:
      'This portal has {{count}} services. Try other words, see them all, or call {{hotline}} to be told where to go.',
    seeAll: 'See all services',
    answers: 'Answers on the help page',
  },
} as const satisfies Translated<typeof vi>;
