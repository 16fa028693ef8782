import { type Rivalry, stateName } from '@mot-cua/analysis';
import { hanoiCalendar } from '@mot-cua/calendar';
import { decide } from '@mot-cua/workflow';
import type { Played } from './play-story.ts';
import { prepare } from './prepare.ts';
import { rivalsAt } from './race.ts';

const placeOf = ({ procedureCode, state }: { procedureCode: string; state: string }): string =>
  `${procedureCode} ${state}`;

/** Which pairs have not met yet. `next`: the first of all; `at`: one that may meet where this dossier stands, if any. */
export interface WaitingList {
  next(): Rivalry | null;
  at(played: Played, applicantId: string): Rivalry | null;
}

export function waitingList(rivalries: readonly Rivalry[]): WaitingList {
  const waiting = new Set(rivalries);
  const places = Map.groupBy(rivalries, ({ procedure, state }) => placeOf({ procedureCode: procedure.code, state }));
  const take = (rivalry: Rivalry | undefined): Rivalry | null => {
    if (rivalry) waiting.delete(rivalry);
    return rivalry ?? null;
  };
  return {
    next: () => take(waiting.values().next().value),
    at(played, applicantId) {
      const { dossier, orders } = played;
      const place = placeOf({ procedureCode: dossier.procedureCode, state: stateName(dossier.state) });
      const open = (rivalry: Rivalry) =>
        waiting.has(rivalry) &&
        rivalsAt(rivalry, played).every((each) => {
          const { call, actor } = prepare(each, dossier, orders, applicantId);
          return decide(rivalry.procedure, dossier, call, actor, { now: each.now, calendar: hanoiCalendar }).ok;
        });
      return take(places.get(place)?.find(open));
    },
  };
}
