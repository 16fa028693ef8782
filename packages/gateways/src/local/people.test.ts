import { expect, it } from 'vitest';
import { demoPeople } from './people.ts';

const citizens = demoPeople.filter(({ realm }) => realm === 'citizen');
const staff = demoPeople.filter(({ realm }) => realm === 'staff');

it('every person is one person', () => {
  for (const values of [demoPeople.map((one) => one.subject), demoPeople.map((one) => one.phone)]) {
    expect(new Set(values).size).toBe(demoPeople.length);
  }
});

it('the personal number of a citizen fits province, century, sex and year of birth', () => {
  for (const { personalId = '', birthDate = '', sex } of citizens) {
    const century = Number(birthDate.slice(0, 2)) - 19;
    const expected = `001${century * 2 + (sex === 'female' ? 1 : 0)}${birthDate.slice(2, 4)}`;
    expect(personalId).toMatch(/^\d{12}$/);
    expect(personalId.slice(0, 6)).toBe(expected);
  }
  expect(new Set(citizens.map(({ personalId }) => personalId)).size).toBe(citizens.length);
});

it('there is a household, somebody without e-mail, and every age', () => {
  const homes = citizens.map(({ residence }) => residence?.detail);
  expect(homes.length - new Set(homes).size).toBe(2);
  expect(citizens.filter(({ email }) => !email)).toHaveLength(1);
  const years = citizens.map(({ birthDate }) => Number(birthDate?.slice(0, 4)));
  expect(Math.max(...years) - Math.min(...years)).toBeGreaterThan(50);
});

it('both wards have the staff to decide a dossier with four eyes', () => {
  const roles = (agency: string) =>
    staff.filter(({ post }) => post?.agency === agency).flatMap(({ post }) => post?.roles);
  expect(roles('bach-mai').sort()).toEqual(
    [
      ...[
        'receptionClerk',
        'receptionClerk',
        'divisionHead',
        'handler',
        'handler',
        'approvingLeader',
        'approvingLeader',
      ],
      ...['documentClerk', 'resultClerk', 'cashier', 'systemAdmin'],
    ].sort(),
  );
  expect(roles('hoan-kiem').sort()).toEqual(['approvingLeader', 'handler', 'receptionClerk']);
});
