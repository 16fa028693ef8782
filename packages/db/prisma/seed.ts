import { hanoiCalendar } from '@mot-cua/calendar';
import { addCalendar, openDatabase } from '../src/index.ts';
import { peopleTable } from './seed/people-table.ts';
import { seedAgencies } from './seed/seed-agencies.ts';
import { seedPeople } from './seed/seed-people.ts';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');

const db = openDatabase(url, { max: 4, name: 'mot-cua seed' });
try {
  await seedAgencies(db);
  await addCalendar(db, hanoiCalendar, '2024-01-01');
  await seedPeople(db);
  if (process.env.SEED_PRINT_PEOPLE === '1') console.log(peopleTable());
} finally {
  await db.close();
}
