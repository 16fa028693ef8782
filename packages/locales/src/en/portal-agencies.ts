import type { Translated } from '../translated.ts';
import type { agencies as vi } from '../vi/portal-agencies.ts';

export const agencies = {
  title: 'Agencies and administrative units',
  lead: 'Find a ward, commune or department by its name of today or of the past, and see which agency is in charge now.',
  search: 'Name of the agency, with or without accents',
  within: 'It was part of {{name}}.',
  noDistricts:
    'There are no districts any more. What they did is done by wards, communes or departments, depending on the service.',
  until: 'In service until {{date}}.',
  merged: 'Now part of {{heirs}}.',
  parted: 'Now divided among: {{heirs}}.',
  none: 'No agency is called “{{query}}”',
  noneText: 'Try fewer words, for example only the ward without its district.',
  all: 'See all agencies of today',
  communes_one: '{{count}} ward or commune',
  communes_other: '{{count}} wards and communes',
  departments_one: '{{count}} agency of the city',
  departments_other: '{{count}} agencies of the city',
  others_one: '{{count}} other unit: police, insurance, post',
  others_other: '{{count}} other units: police, insurance, post',
} as const satisfies Translated<typeof vi>;
