import { declares, operator, type Slip } from './operator.ts';
import { stepsIn, waysIn } from './sites.ts';

const own = <Place extends { own: boolean }>(places: Place[]): Place[] => places.filter((place) => place.own);
const slip = (place: string, change: string, write: () => void): Slip => declares(place, change, write);

/** Words that the vocabulary does not have. */
export const slipsOfWords = [
  operator('name a role that does not exist', (definition) =>
    own(waysIn(definition)).flatMap(({ name, way: { meta } }) =>
      meta?.by
        ? slip(name, 'by: officer', () => {
            meta.by = ['officer'];
          })
        : [],
    ),
  ),
  operator('name a command that does not exist', (definition) =>
    own(waysIn(definition)).flatMap(({ name, command, ways, at }) =>
      command === 'always'
        ? []
        : slip(name, `${command} → ${command}It`, () => {
            delete at.step.on[command];
            at.step.on[`${command}It`] = ways;
          }),
    ),
  ),
  operator('name a condition that does not exist', (definition) =>
    own(waysIn(definition)).map(({ name, way }) =>
      slip(name, 'guard: allIsWell', () => {
        way.guard = { type: 'allIsWell' };
      }),
    ),
  ),
  operator('name an effect that does not exist', (definition) =>
    own(waysIn(definition)).map(({ name, way }) =>
      slip(name, 'action: tellEverybody', () => {
        way.actions.push({ type: 'tellEverybody' });
      }),
    ),
  ),
  operator('name a notice that does not exist', (definition) =>
    own(waysIn(definition)).map(({ name, way }) =>
      slip(name, 'notice: thanks', () => {
        way.actions.push({ type: 'notify', params: { notice: 'thanks' } });
      }),
    ),
  ),
  operator('name a deadline that does not exist', (definition) =>
    own(stepsIn(definition)).flatMap(({ name, step: { meta } }) =>
      meta
        ? slip(name, 'lapses: someday', () => {
            meta.lapses = 'someday';
          })
        : [],
    ),
  ),
  operator('name a channel that does not exist', (definition) =>
    own(waysIn(definition)).flatMap(({ name, way: { meta } }) =>
      meta?.channel
        ? slip(name, 'channel: nowhere', () => {
            meta.channel = 'nowhere';
          })
        : [],
    ),
  ),
  operator('name a finding that is not declared', (definition) =>
    own(waysIn(definition)).flatMap(({ name, way: { guard } }) =>
      guard?.type === 'findingIs'
        ? slip(name, 'finding: unheardOf', () => {
            guard.params = { finding: 'unheardOf' };
          })
        : [],
    ),
  ),
];
