import type { Reading } from '../mail/reading.ts';
import { byRules, candidates } from './candidates.ts';
import type { Known } from './etiquette.ts';
import type { Scene } from './families/family.ts';
import type { Gate } from './gate.ts';
import type { FamilyId, History, Mode, Question } from './judgement.ts';
import { bestQuestions } from './rank.ts';
import type { Slots } from './slots.ts';
import { priorOf } from './worth/prior.ts';
import { worthOf } from './worth/worth-of.ts';

/** Below the first the ask is too unsure to be questioned at all, below the second one question is enough. */
const UNSURE = 0.4;
const HALF_SURE = 0.6;

/** Families that speak only where they are called for, never in the open ranking. */
const CLOSING: readonly FamilyId[] = ['done'];
const AFTER_COMPLAINT: readonly FamilyId[] = ['repair', 'learn'];
const AFTER_CANCEL: readonly FamilyId[] = ['learn'];

/** The one or two questions due to this message, best first; none where a stop holds. */
export function questionsFor(found: Gate, slots: Slots, scene: Scene): Question[] {
  const most = isDoubtful(scene, found) ? 0 : howMany(found);
  if (most === 0) return [];
  const wanted = (id: FamilyId) => fits(id, found) && !scene.history.spentFamilies.includes(id);
  // What is quoted of an open question tells how things stand, and is no echo of the asking.
  const asked = found.deciding === 'vague' ? '' : (found.ask?.quote ?? '');
  const spent = scene.history.spentQuestions ?? [];
  const known = { ...knownFrom(scene.reading, scene.history), ask: asked, spent };
  const worth = worthOf(slots, scene);
  const weighed = candidates(slots, scene, wanted).map((made) => ({
    question: made.question,
    worth: worth(made) + priorOf(made, slots),
  }));
  return bestQuestions(weighed, known, most);
}

/** The closed "done" check, allowed where a thing is simply done and even under a stop. */
export function checkFor(found: Gate, slots: Slots, scene: Scene): Question | null {
  const closed = found.stop === null || found.stop === 'plain admin' || found.stop === 'closed by the client';
  if (found.mode !== 'comply' || !closed) return null;
  const checks = byRules(slots, scene, (id) => CLOSING.includes(id));
  const weighed = checks.map((question) => ({ question, worth: 0 }));
  return bestQuestions(weighed, knownFrom(scene.reading, scene.history), 1)[0] ?? null;
}

/** A question beside a plain answer is an extra: it is asked only where the reader is this sure that one is due. */
const SURELY_DUE = 0.6;

/** Where kind and mode call for a question, only a plain doubt outweighs them: of 40 mails in lesser doubt 28 were due one. */
const HARDLY_DUE = -0.3;

function leastDue(mode: Mode): number {
  if (mode === 'answer') return SURELY_DUE;
  return mode === 'challenge' || mode === 'clarify' ? HARDLY_DUE : 0;
}

/** The trained reader doubts that a question is due; the user's own word outweighs it. */
function isDoubtful({ reading, history }: Scene, { mode }: Gate): boolean {
  return reading.due !== undefined && reading.due < leastDue(mode) && history.forced !== 'on';
}

function howMany({ stop, mode, ask }: Gate): number {
  if (stop !== null || !ask || ask.certainty < UNSURE) return 0;
  if (mode === 'challenge' || mode === 'clarify') return ask.certainty < HALF_SURE ? 1 : 2;
  if (mode === 'acknowledge') return ask.kind === 'complaint' ? 2 : 1;
  return mode === 'answer' && (ask.kind === 'meeting' || ask.kind === 'referral') ? 1 : 0;
}

/** Which families may speak in this mode. */
function fits(id: FamilyId, { mode, deciding }: Gate): boolean {
  if (mode === 'acknowledge') return (deciding === 'cancel' ? AFTER_CANCEL : AFTER_COMPLAINT).includes(id);
  return !CLOSING.includes(id) && !AFTER_COMPLAINT.includes(id);
}

/** Everything that was said or noted, for the lint: what a question may quote, and what it must not ask again. */
export function knownFrom(reading: Reading, history: History): Known {
  const before = history.thread.map((turn) => turn.text);
  const noted = history.facts.map((fact) => fact.text);
  const needed = history.asks.map((ask) => ask.needed ?? '');
  const sources = [reading.text, history.subject ?? '', ...before, ...noted, ...needed].join('\n');
  const ours = history.thread.filter((turn) => turn.from === 'us').map((turn) => turn.text);
  const asked = ours.flatMap((text) => text.split(/(?<=[.!?\n])/)).filter((one) => one.endsWith('?'));
  return { sources, message: reading.text, asked };
}
