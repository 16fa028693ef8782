import type { Procedure } from '@mot-cua/workflow';
import { type Alarm, type Check, type DefectClass, firstOfEach } from './alarm.ts';
import { breaks } from './classes/breaks.ts';
import { clock } from './classes/clock.ts';
import { consultation } from './classes/consultation.ts';
import { data } from './classes/data.ts';
import { deadEnd } from './classes/dead-end.ts';
import { deadline } from './classes/deadline.ts';
import { delivery } from './classes/delivery.ts';
import { forms } from './classes/forms.ts';
import { grants } from './classes/grants.ts';
import { guards } from './classes/guards.ts';
import { idleRole } from './classes/idle-role.ts';
import { law } from './classes/law.ts';
import { level } from './classes/level.ts';
import { money } from './classes/money.ts';
import { names } from './classes/names.ts';
import { pause } from './classes/pause.ts';
import { rights } from './classes/rights.ts';
import { silence } from './classes/silence.ts';
import { status } from './classes/status.ts';
import { supplement } from './classes/supplement.ts';
import { texts } from './classes/texts.ts';
import { times } from './classes/times.ts';
import { trace } from './classes/trace.ts';
import { aside, twoHats } from './classes/two-hats.ts';
import { unapproved } from './classes/unapproved.ts';
import { unheard } from './classes/unheard.ts';
import { unseenPaper } from './classes/unseen-paper.ts';
import { words } from './classes/words.ts';
import { wrongHands } from './classes/wrong-hands.ts';
import { everyPost, everyRole } from './explore/cast.ts';
import { chartOf } from './explore/chart.ts';
import { explore } from './explore/explore.ts';

/** Every class of defects with what looks for it; `words` comes before all of them, `twoHats` has a world of its own, of people who hold every post. */
const checks: Readonly<Record<Exclude<DefectClass, 'words' | 'twoHats'>, Check>> = {
  deadEnd,
  unheard,
  idleRole,
  guards,
  data,
  unseenPaper,
  clock,
  times,
  pause,
  money,
  silence,
  status,
  supplement,
  level,
  texts,
  breaks,
  deadline,
  unapproved,
  consultation,
  trace,
  wrongHands,
  forms,
  rights,
  delivery,
  names,
  law,
  grants,
};

export const defectClasses: readonly DefectClass[] = [
  ...(Object.keys(checks) as (keyof typeof checks)[]),
  'words',
  'twoHats',
];

export interface Checked {
  readonly procedure: Procedure;
  readonly alarms: readonly Alarm[];
  readonly situations: number;
  readonly acts: number;
  /** Guards that are a function of their own instead of a name of the vocabulary. */
  readonly opaque: number;
}

/** The matters of a chain are services of their own. */
const mattersOf = ({ links }: Procedure): Alarm[] =>
  links.flatMap(({ link, procedure }) => checkService(procedure).alarms.map((each) => ({ ...each, matter: link })));

/** Everything that is wrong with a service, each with its shortest counterexample; a matter of a chain is checked with it. */
export function checkService(procedure: Procedure): Checked {
  const unknown = words(procedure, chartOf(procedure));
  if (unknown.length > 0) return { procedure, alarms: firstOfEach(unknown), situations: 0, acts: 0, opaque: 0 };
  const world = explore(procedure, everyRole);
  const alone = explore(procedure, everyPost, { people: true, without: aside(procedure) });
  const alarms = [...Object.values(checks).flatMap((check) => check(world)), ...twoHats(alone)];
  return {
    procedure,
    alarms: [...firstOfEach(alarms), ...mattersOf(procedure)],
    situations: world.nodes.length,
    acts: world.edges.length,
    opaque: world.chart.transitions.flatMap((way) => way.guards).filter(({ type }) => typeof type !== 'string').length,
  };
}
