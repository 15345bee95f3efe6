import type { Ask, AskKind, Reading } from '../mail/reading.ts';
import { decidingAsk } from './gate/deciding.ts';
import { habitWords } from './gate/habit-words.ts';
import { cannotBeUndone } from './gate/irreversible.ts';
import { leaning } from './gate/leaning.ts';
import { bears } from './gate/learned.ts';
import { modeUnder, USUAL_MODE } from './gate/modes.ts';
import { overduePromise } from './gate/overdue.ts';
import { modeReason, stopReason } from './gate/reasons.ts';
import { isSettled, speaksOfRepair } from './gate/settled.ts';
import { readsAlong } from './gate/third-party.ts';
import { unansweredQuestions } from './gate/unanswered.ts';
import { wantsWithinADay } from './gate/urgency.ts';
import type { Habit, History, Mode, Stop } from './judgement.ts';
import { sentenceOf } from './words/sentence-of.ts';

/** What the gate found: which ask decides, how it is met, and what keeps us from asking. */
export interface Gate {
  readonly deciding: AskKind;
  readonly ask: Ask | null;
  readonly mode: Mode;
  readonly stop: Stop | null;
  /** Plain words for the card. */
  readonly reason: string;
  /** What the user said to earlier asks of this kind, where it decided. */
  readonly learned?: Habit;
}

/**
 * Whether this message should be questioned at all (S2). Pure; looks at nothing but the reading and the history.
 * The user's own word wins over every stop but two: nobody answers an automatic message, and what could not be
 * read cannot be questioned. Where there is none, the gate starts from the words on earlier asks of this kind.
 */
export function gate(reading: Reading, history: History): Gate {
  const found = gateAsTold(reading, history);
  const habit = history.habits?.find(({ kind }) => kind === found.deciding);
  const doubted = reading.due !== undefined && reading.due < 0;
  if (!habit || history.forced !== null || !bears(habit, found, doubted)) return found;
  const reason = habitWords(habit, history.clientName ?? null);
  return { ...gateAsTold(reading, { ...history, forced: habit.word }), reason, learned: habit };
}

/** The gate without what was learned. */
function gateAsTold(reading: Reading, history: History): Gate {
  const ask = reading.automatic === null && reading.readable ? decidingAsk(reading) : null;
  const deciding = ask?.kind ?? 'none';
  const stop = stopFor(ask, reading, history);
  const usual = ask ? asSureAs(ask, usualMode(ask, reading, history)) : 'none';
  const mode = history.forced === 'on' && ask ? questionable(usual) : modeUnder(stop, usual);
  const who = stop === 'third party reads along' ? readsAlong(reading.text, history) : null;
  const reason = stop ? stopReason(stop, who) : modeReason(deciding, mode);
  return { deciding, ask, mode, stop, reason };
}

/** The mode without any stop: the usual one of the kind, bent by urgency and by what cannot be undone. */
function usualMode(ask: Ask, reading: Reading, history: History): Mode {
  const asked = sentenceOf(reading, ask);
  if (
    ask.kind === 'deadline' &&
    (wantsWithinADay(asked, history.today) || likelier(reading, 'answer', 'clarify'))
  )
    return 'answer';
  if (ask.kind === 'approval' && isFinal(reading)) return 'challenge';
  const usual = USUAL_MODE[ask.kind];
  if (isPlainlyAnswered(usual, reading)) return 'answer';
  return usual === 'clarify' && (leaning(reading, 'mode', 'comply') ?? 0) > PLAINLY_DONE ? 'comply' : usual;
}

/** From this share on the network is sure of a step without a way back, though no words say so. */
const SURELY_FINAL = 0.85;

/** Whether what they want a yes to could not be taken back: by the network and the words, or by one that is sure. */
function isFinal(reading: Reading): boolean {
  const byWords = cannotBeUndone(reading.text);
  const share = leaning(reading, 'mode', 'challenge');
  if (share === null) return byWords;
  return share > (byWords ? (leaning(reading, 'mode', 'answer') ?? 0) : SURELY_FINAL);
}

/** From this share on the network takes what would be clarified for a thing that is simply done. */
const PLAINLY_DONE = 0.7;

/** From this share on the network is sure that a message is only answered. */
const PLAINLY_ANSWERED = 0.85;

/** No question is due, and the network sees a message that is only answered, whatever its kind is usually met with. */
function isPlainlyAnswered(usual: Mode, reading: Reading): boolean {
  const questioned = usual === 'challenge' || usual === 'clarify';
  return questioned && (reading.due ?? 0) < 0 && (leaning(reading, 'mode', 'answer') ?? 0) > PLAINLY_ANSWERED;
}

/** Which of two modes the network rather sees; null where no network read the message. */
function likelier(reading: Reading, one: Mode, other: Mode): boolean | null {
  const share = leaning(reading, 'mode', one);
  return share === null ? null : share > (leaning(reading, 'mode', other) ?? 0);
}

/** From this share on the network knows a stop by itself; from the lower one it agrees with the words. */
const KNOWS = 0.5;
const AGREES = 0.1;

/** Whether a stop holds that lies in how the message is said: by its words, by the network, or by both. */
function said(reading: Reading, stop: Stop, byWords: boolean): boolean {
  const share = leaning(reading, 'stop', stop);
  return share === null ? byWords : share > (byWords ? AGREES : KNOWS);
}

/** Below this the reader only guesses that, or what, is asked: a want of unknown kind, but no plain request. */
const GUESSED = 0.47;

/** A guess is answered, never questioned: a question about a wish nobody had costs more than one left out. */
function asSureAs(ask: Ask, mode: Mode): Mode {
  const questions = mode === 'challenge' || mode === 'clarify';
  return questions && ask.certainty < GUESSED ? 'answer' : mode;
}

/** "Question it all the same": what would only be done or answered is clarified; the person still comes first. */
function questionable(mode: Mode): Mode {
  return mode === 'comply' || mode === 'answer' || mode === 'celebrate' ? 'clarify' : mode;
}

function stopFor(ask: Ask | null, reading: Reading, history: History): Stop | null {
  if (reading.automatic !== null) return 'automatic message';
  if (!reading.readable) return 'language not read';
  if (ask === null || history.forced === 'on') return null;
  if (history.forced === 'off') return 'switched off by you';
  return stopOfKind(ask, reading, history) ?? stopOfHistory(ask, reading, history);
}

/** A complaint is behind the client where the network sees so surely that nothing holds back. */
const SETTLED = 0.7;

function seemsSettled(reading: Reading): boolean {
  return (leaning(reading, 'stop', 'none') ?? 0) > SETTLED && speaksOfRepair(reading.text);
}

/** Our word is late: the day it was given for is known, or the network hears it ("that you were to send on Friday"). */
function isOverdue(ask: Ask, reading: Reading, history: History): boolean {
  return (
    overduePromise(ask, reading, history) !== null ||
    (leaning(reading, 'stop', 'our promise is overdue') ?? 0) > KNOWS
  );
}

/** Stops that lie in what is asked. */
function stopOfKind(ask: Ask, reading: Reading, history: History): Stop | null {
  switch (ask.kind) {
    case 'outage':
      return 'outage';
    case 'hardship':
      return 'hardship';
    case 'complaint':
      if (isSettled(reading.text) || seemsSettled(reading)) return null;
      return isOverdue(ask, reading, history) ? 'our promise is overdue' : 'unsettled complaint';
    case 'decided':
      return 'decided with reasons';
    case 'admin':
      return 'plain admin';
    default:
      return null;
  }
}

/** Stops that lie in how it is said and in what has passed. */
function stopOfHistory(ask: Ask, reading: Reading, history: History): Stop | null {
  if (ask.kind === 'praise' || ask.kind === 'complaint') return null;
  if (ask.kind === 'cancel' && said(reading, 'decided with reasons', reading.decidedWithReasons))
    return 'decided with reasons';
  if (isOverdue(ask, reading, history)) return 'our promise is overdue';
  if (said(reading, 'closed by the client', reading.closesDiscussion)) return 'closed by the client';
  // What the page shows of its recipients is no matter of opinion.
  if (
    history.thirdParty !== null ||
    said(reading, 'third party reads along', readsAlong(reading.text, history) !== null)
  )
    return 'third party reads along';
  return unansweredQuestions(history.thread, reading.text) >= 2 ? 'second unanswered question' : null;
}
