import { type Role, roles } from '@mot-cua/workflow';
import type { Definition } from './definition.ts';
import { operator } from './operator.ts';
import { stepsIn, type WayAt, waysIn } from './sites.ts';

const offered = (definition: Definition): (WayAt & { by: string[] })[] =>
  waysIn(definition).flatMap((each) => (each.way.meta?.by ? [{ ...each, by: each.way.meta.by }] : []));

/** Whom people mistake for one another. */
const alike: Partial<Record<Role, readonly Role[]>> = {
  handler: ['divisionHead', 'receptionClerk', 'inspector'],
  divisionHead: ['handler', 'approvingLeader'],
  approvingLeader: ['divisionHead', 'handler', 'supervisor'],
  documentClerk: ['resultClerk', 'handler', 'receptionClerk'],
  receptionClerk: ['resultClerk', 'handler', 'cashier'],
  resultClerk: ['receptionClerk', 'documentClerk'],
  cashier: ['receptionClerk', 'resultClerk'],
  inspector: ['handler', 'consultee'],
  consultee: ['handler', 'supervisor'],
  applicant: ['receptionClerk', 'handler'],
  system: ['systemAdmin', 'handler'],
};

const otherThan = (role: string): readonly string[] => alike[role as Role] ?? roles.filter((each) => each !== role);

export const slipsOfPeople = [
  operator('give a command to the wrong role', (definition) =>
    offered(definition).map(({ name, own, by, way }) => ({
      place: name,
      own,
      apply: (random) => {
        const role = random.pick(otherThan(by[0] ?? ''));
        way.meta = { ...way.meta, by: [role] };
        return `${by.join(', ')} → ${role}`;
      },
    })),
  ),
  operator('give a command to one role more', (definition) =>
    offered(definition)
      .filter(({ by }) => !by.includes('system') && !by.includes('applicant'))
      .map(({ name, own, by }) => ({
        place: name,
        own,
        apply: (random) => {
          const role = random.pick(otherThan(by[0] ?? '').filter((each) => !by.includes(each)));
          by.push(role);
          return `also ${role}`;
        },
      })),
  ),
  operator('give a command to nobody', (definition) =>
    offered(definition).map(({ name, own, by, way }) => ({
      place: name,
      own,
      apply: () => {
        delete way.meta?.by;
        return `without ${by.join(', ')}`;
      },
    })),
  ),
  operator('make the applicant come for it', (definition) =>
    offered(definition)
      .filter(({ by, way }) => by.includes('applicant') && way.meta?.channel === 'online')
      .map(({ name, own, way }) => ({
        place: name,
        own,
        apply: () => {
          way.meta = { ...way.meta, channel: 'counter' };
          return 'online → counter';
        },
      })),
  ),
  operator('say that a step is the work of the wrong role', (definition) =>
    stepsIn(definition).flatMap(({ name, own, step: { meta } }) =>
      meta?.role
        ? {
            place: name,
            own,
            apply: (random) => {
              const right = meta.role ?? '';
              meta.role = random.pick(otherThan(right));
              return `${right} → ${meta.role}`;
            },
          }
        : [],
    ),
  ),
  operator('say of no role that a step is its work', (definition) =>
    stepsIn(definition).flatMap(({ name, own, step: { meta } }) =>
      meta?.role
        ? {
            place: name,
            own,
            apply: () => {
              const right = meta.role;
              delete meta.role;
              return `without ${right}`;
            },
          }
        : [],
    ),
  ),
];
