import type { AgencyHours } from './agency-hours.ts';
import { hanoiCalendar, type Predecessor, seenFrom, type WorkingCalendar } from './index.ts';

const line = (agencyId: string, from: string, to: string | null, weekly: AgencyHours['weekly']): AgencyHours => ({
  ...{ agencyId, from, to, weekly, name: 'Giờ thử nghiệm', decision: 'Quyết định thử nghiệm' },
});

const usual = hanoiCalendar.weekly;
const onWorkingDays = (...periods: [string, string][]): AgencyHours['weekly'] => {
  const day = periods.map(([from, to]) => ({ from, to }));
  return { ...usual, mon: day, tue: day, wed: day, thu: day, fri: day };
};
const summer = onWorkingDays(['07:00', '11:30'], ['13:30', '17:00']);
const early = onWorkingDays(['06:45', '12:15'], ['14:20', '16:50']);
const straight = onWorkingDays(['09:00', '17:00']);
/** Never to be announced as working hours; a walker does not mind. */
const wild = { ...early, tue: [], sat: [{ from: '08:00', to: '11:00' }] } as AgencyHours['weekly'];

/** A city in which it, a ward, an office of that ward and another ward announced hours, over and within each other. */
export const cityWithHours: WorkingCalendar = {
  ...hanoiCalendar,
  above: { ward: 'city', office: 'ward', 'other ward': 'city', 'quiet ward': 'city', 'new ward': 'city' },
  own: [
    line('city', '2024-05-15', '2024-09-15', summer),
    line('ward', '2024-07-01', null, straight),
    line('office', '2025-01-20', '2025-02-12', wild),
    line('city', '2025-05-15', '2025-09-15', summer),
    line('ward', '2025-06-02', '2025-07-31', null),
    line('other ward', '2024-01-01', '2026-06-30', early),
    line('ward', '2026-04-20', '2026-05-08', early),
    line('office', '2026-04-27', '2026-05-02', null),
    line('new ward', '2025-07-01', null, summer),
    line('city', '2026-08-17', '2026-09-04', wild),
  ],
};

interface Asked {
  agencyId: string;
  before: readonly Predecessor[];
}

/** Who asks; one took over from others in 2025 and 2026. */
export const askingAgencies = {
  'a city with hours of its own': { agencyId: 'city', before: [] },
  'a ward with hours of its own': { agencyId: 'ward', before: [] },
  'an office below it': { agencyId: 'office', before: [] },
  'a ward without': { agencyId: 'quiet ward', before: [] },
  'a new ward, before it two others': {
    agencyId: 'new ward',
    before: [
      { agencyId: 'ward', until: '2025-07-01' },
      { agencyId: 'other ward', until: '2026-03-02' },
    ],
  },
} satisfies Record<string, Asked>;

type Asking = keyof typeof askingAgencies;

/** The calendar as each of them keeps it. */
export const agencyCalendars = Object.fromEntries(
  Object.entries<Asked>(askingAgencies).map(([name, { agencyId, before }]) => [
    name,
    seenFrom(cityWithHours, agencyId, before),
  ]),
) as Record<Asking, WorkingCalendar>;
