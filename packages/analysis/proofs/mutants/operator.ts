import type { Random } from '../migrations/random.ts';
import type { Definition } from './definition.ts';

/** One slip that could be made at one place. `apply` writes it into the definition and says what it did. */
export interface Slip {
  place: string;
  own: boolean;
  apply: (random: Random) => string;
}

/** A kind of slip that people make; it lists the places of a definition where it can be made. */
export interface Operator {
  name: string;
  slips: (definition: Definition) => Slip[];
}

export const operator = (name: string, slips: Operator['slips']): Operator => ({ name, slips });

/** A slip in what the service declares: law, price, papers, questions, texts. */
export const declares = (place: string, change: string, write: () => void): Slip => ({
  place,
  own: true,
  apply: () => {
    write();
    return change;
  },
});

export const remove = <Item>(from: Item[], item: Item): void => {
  const index = from.indexOf(item);
  if (index >= 0) from.splice(index, 1);
};
