import type { Answers, Locale, Procedure } from '@mot-cua/workflow';
import { roleNames, type Say, sayOf } from '../draw/say.ts';
import { callOf } from './call-of.ts';
import { type Action, actionsOf, back, calendar, type Game, isOpen, later, newGame, played } from './game.ts';
import type { Given } from './given.ts';
import { nextQuestion, type Question } from './questions.ts';
import { formOf, journalOf, sceneOf } from './scene.ts';
import { storyOf } from './story.ts';

/** A command that was chosen, with what was answered so far. */
interface Chosen {
  readonly action: Action;
  readonly answers: Answers;
}

/** A play with a person at the keyboard: what was typed leads from one to the next. */
export interface Session {
  readonly game: Game;
  readonly locale: Locale;
  readonly chosen: Chosen | null;
}

export interface Reply {
  readonly session: Session | null;
  readonly text: string;
}

const sayFor = ({ game, locale }: Session): Say => sayOf(game.procedure, locale);
const scene = (session: Session): string => sceneOf(sayFor(session), session.game);
const said = (session: Session, text: string): Reply => ({ session, text });
const shown = (session: Session, before = ''): Reply => said(session, before + scene(session));

const givenOf = ({ procedure, dossier, now }: Game, { role }: Action): Given => ({
  procedure,
  dossier,
  now,
  role,
  calendar,
});

const questionOf = ({ game }: Session, { action, answers }: Chosen): Question | null =>
  nextQuestion(action.command, givenOf(game, action), answers);

function asked(session: Session, chosen: Chosen, { name, usual, options }: Question): Reply {
  const { t, texts } = sayFor(session);
  const label = texts.fields[name]?.label ?? name;
  const words = { name: label, usual };
  const text =
    options.length > 0 ? t('preview:askOf', { ...words, options: options.join(', ') }) : t('preview:ask', words);
  return said({ ...session, chosen }, text);
}

function given(session: Session, { action, answers }: Chosen): Reply {
  const { game } = session;
  const say = sayFor(session);
  const call = callOf(action.command, givenOf(game, action), answers);
  const next = played(game, action.role, call);
  const rest = { ...session, chosen: null };
  if (typeof next === 'string') {
    return shown(rest, `${say.t('preview:refused', { why: say.t(`workflow:refusals.${next}`) })}\n\n`);
  }
  const did = say.t('preview:did', {
    who: roleNames(say, [action.role]),
    command: say.t(`workflow:doneForStaff.${action.command}`),
  });
  return shown({ ...rest, game: next }, `» ${did}\n\n`);
}

/** Asks what is still open, or gives the command. `usual`: without asking. */
function goOn(session: Session, chosen: Chosen, usual = false): Reply {
  let now = chosen;
  for (let question = questionOf(session, now); question; question = questionOf(session, now)) {
    if (!usual) return asked(session, now, question);
    now = { ...now, answers: { ...now.answers, [question.name]: question.usual } };
  }
  return given(session, now);
}

function answered(session: Session, chosen: Chosen, line: string): Reply {
  const question = questionOf(session, chosen);
  if (!question) return given(session, chosen);
  const answer = line || question.usual;
  if (question.options.length > 0 && !question.options.includes(answer)) {
    return said(session, sayFor(session).t('preview:badAnswer', { options: question.options.join(', ') }));
  }
  return goOn(session, { ...chosen, answers: { ...chosen.answers, [question.name]: answer } });
}

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

function words(session: Session, line: string): Reply | null {
  const { game } = session;
  const say = sayFor(session);
  switch (line) {
    case '':
      return shown(session);
    case 'quit':
      return { session: null, text: '' };
    case 'back':
      return game.moves.length > 0 ? shown({ ...session, game: back(game) }) : said(session, say.t('preview:noMove'));
    case 'journal':
      return said(session, journalOf(say, game));
    case 'story':
      return said(session, storyOf(game));
    case 'form':
      return said(session, formOf(say));
    case 'help':
      return said(session, say.t('preview:help'));
    case 'vi':
    case 'en':
      return shown({ ...session, locale: line });
    default:
      return null;
  }
}

/** What one typed line leads to. */
export function reply(session: Session, typed: string): Reply {
  const line = typed.trim();
  if (session.chosen && line !== 'quit') return answered(session, session.chosen, line);
  const known = words(session, line);
  if (known) return known;
  const [, length, unit = ''] = /^\+(\d{1,4})([mhd])$/.exec(line) ?? [];
  if (length) return shown({ ...session, game: later(session.game, Number(length) * (units[unit] ?? 0)) });
  const [, number, usual] = /^(\d{1,3})(!?)$/.exec(line) ?? [];
  const action = number ? actionsOf(session.game).filter(isOpen)[Number(number) - 1] : undefined;
  if (action) return goOn(session, { action, answers: {} }, usual === '!');
  return said(session, sayFor(session).t('preview:unknown', { line }));
}

/** A session before anything was typed, and what is to be seen first. */
export function begun(procedure: Procedure, locale: Locale): Reply {
  const session = { game: newGame(procedure), locale, chosen: null };
  return shown(session, `${sayFor(session).texts.name}\n${sayFor(session).t('preview:help')}\n\n`);
}
