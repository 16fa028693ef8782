import { type Translator, translatorFor } from '@mot-cua/locales';
import {
  type Command,
  type Declared,
  exemptionCategories,
  exemptionField,
  type Locale,
  type Procedure,
} from '@mot-cua/workflow';
import { type About, type Alarm, classOf } from './alarm.ts';
import { chartOf, lastName } from './explore/chart.ts';
import { fieldsThatMatter } from './explore/declared-cases.ts';
import type { Edge } from './explore/graph.ts';

interface Teller {
  readonly say: Translator;
  readonly procedure: Procedure;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const known = ({ i18n }: Translator, key: string): string | null => (i18n.exists(key) ? i18n.t(key) : null);

/** A step by the name that the service or the lifecycle gives it. */
function stepWords({ say, procedure }: Teller, path: string): string {
  const name = lastName(path);
  const own = procedure.texts[say.locale].steps[name];
  return own ?? known(say, `workflow:${path.split('.')[0]}.${name}`) ?? name;
}

const roleWords = ({ say }: Teller, role: About['role']): string =>
  role ? lower(known(say, `workflow:roles.${role}`) ?? role) : '';

function wordsOf(teller: Teller, about: About): Readonly<Record<string, string>> {
  const { say, procedure } = teller;
  const texts = procedure.texts[say.locale];
  const { role, command, step, field, paper, status, before, deadline, channel, found, wanted, other } = about;
  const statusWords = (name: About['status']) => (name ? (known(say, `workflow:statuses.${name}`) ?? name) : '');
  return {
    role: roleWords(teller, role),
    command: command ? say.t(`checker:acts.${command}`) : '',
    step: step ? stepWords(teller, step) : '',
    field: field ? (texts.fields[field]?.label ?? field) : '',
    paper: paper ? (texts.papers[paper]?.name ?? paper) : '',
    status: statusWords(status),
    before: statusWords(before),
    deadline: deadline ? say.t(`workflow:deadlines.${deadline}`) : '',
    channel: channel ? lower(say.t(`workflow:resultChannels.${channel}`)) : '',
    found: String(found ?? ''),
    wanted: String(wanted ?? ''),
    other: (other ?? '')
      .split(',')
      .map((name) => known(say, `checker:acts.${name}`) ?? known(say, `workflow:registers.${name}`) ?? name)
      .join(', '),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function who(teller: Teller, { actor, role }: Edge): string {
  const { say } = teller;
  if (role === 'applicant') return say.t('checker:story.applicant');
  const name = roleWords(teller, role);
  if (actor.id.startsWith('everything')) return say.t('checker:story.onePerson', { role: name });
  return say.locale === 'en' ? `The ${name}` : capital(name);
}

/** Nothing is told of an exemption that nobody claims. */
const isNoClaim = (name: string, value: Declared[string]): boolean =>
  name === exemptionField && !exemptionCategories.some((category) => category === value);

/** The answers that make this case another one, and how the result is to come. */
function answersIn(teller: Teller, { call }: Edge, last: Edge): string {
  if (call.type !== 'submit') return '';
  const { say, procedure } = teller;
  const { declared } = call.data;
  const { resultChannel } = last.to.dossier.facts;
  const texts = procedure.texts[say.locale];
  const answers = fieldsThatMatter(procedure, chartOf(procedure)).flatMap((name) => {
    const value = declared[name];
    if (value === undefined || isNoClaim(name, value)) return [];
    const words = texts.fields[name];
    return [
      say.t('checker:story.answer', {
        field: words?.label ?? name,
        value: words?.options?.[String(value)] ?? known(say, `shell:${value}`) ?? String(value),
      }),
    ];
  });
  const channel = lower(say.t(`workflow:resultChannels.${resultChannel}`));
  const receives = procedure.resultChannels.length > 1 ? [say.t('checker:story.receives', { channel })] : [];
  return [...answers, ...receives].join('; ');
}

const act = (say: Translator, command: Command): string => say.t(`checker:acts.${command}`);

function sentence(teller: Teller, edge: Edge, last: Edge): string {
  const { say } = teller;
  if (edge.call.type === 'lapse')
    return say.t('checker:story.passes', { deadline: say.t(`workflow:deadlines.${edge.call.data.deadline}`) });
  const told = { who: who(teller, edge), act: act(say, edge.call.type) };
  const answers = answersIn(teller, edge, last);
  return answers ? say.t('checker:story.declares', { ...told, answers }) : say.t('checker:story.act', told);
}

/** An alarm in words: the title of its class, then the story, which ends with what is wrong. */
export function tell(
  procedure: Procedure,
  alarm: Alarm,
  locale: Locale,
): { title: string; story: string; ending: string } {
  const matter = procedure.links.find(({ link }) => link === alarm.matter)?.procedure;
  if (matter) {
    const told = tell(matter, { ...alarm, matter: undefined }, locale);
    return { ...told, title: `${told.title} (${matter.texts[locale].name})` };
  }
  const teller = { say: translatorFor(locale), procedure };
  const { i18n, t } = teller.say;
  return {
    title: t(`checker:classes.${classOf(alarm)}`),
    story: alarm.story.map((edge) => sentence(teller, edge, alarm.story.at(-1) ?? edge)).join(' '),
    ending: capital(i18n.t(`checker:findings.${alarm.finding}`, wordsOf(teller, alarm.about))),
  };
}
