export const openingHours = {
  today: 'Today: {{hours}}',
  todayClosed: 'Closed today',
  todayHoliday: 'Closed today: {{holiday}}',
  open: 'Open now',
  shut: 'Closed now',
  week: 'Opening hours this week',
  closed: 'closed',
  holiday: 'closed ({{holiday}})',
  counted: 'Working hours of the agency: {{hours}} ({{document}})',
  from: 'from {{from}}',
} as const;
