import type { History, Judgement, Question } from '../../../utils/judgement/judgement.ts';
import { knownFrom } from '../../../utils/judgement/questions.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import { type Heard, weigh } from '../../../utils/models/accepted.ts';
import { type Prompt, promptFor } from '../../../utils/models/prompt.ts';
import type { Rewording } from '../../../utils/models/rewording.ts';
import { isOn, type ModelChoice, modelName } from '../../../utils/settings/model-choice.ts';
import { countRun } from '../../../utils/settings/model-runs.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { type AskModel, askModel } from './ask-model.ts';
import { type Job, oneAtATime } from './one-at-a-time.ts';
import { keepSettled } from './settled.ts';

/** One message of a tab, judged. */
export interface Judged {
  /** What tells the message from others. */
  readonly message: string;
  readonly judgement: Judgement;
  readonly reading: Reading;
  /** Worked out only where there is a model to ask. */
  readonly history: () => History;
}

/** Other wordings of the questions that are shown, from a model on this computer. */
export interface Rewordings {
  /**
   * Answers what there is for the questions of this message, and begins to ask for what there is not; what was asked
   * for another message of the tab is given up. Waits for no model.
   */
  follow(tab: number, judged: Judged): Promise<readonly Rewording[]>;
  /** The tab shows no question any more. */
  leave(tab: number): void;
  /** Another model was chosen, or none: what the one before said is gone. */
  forget(): Promise<void>;
}

/** A model that was not there or too slow is asked again, but not by every view that looks. */
const REST = 60_000;

/** Makes them for one life of the worker. What was settled outlives it. */
export function keepRewordings(ask: AskModel = askModel): Rewordings {
  const settled = keepSettled();
  /** When a model last gave nothing for a question. */
  const failed = new Map<string, number>();
  const queue = oneAtATime();

  const run = async (model: ModelChoice, asked: Asked, stop: AbortSignal): Promise<void> => {
    const { key, question, heard, prompt } = asked;
    await countRun(model, 'asked', Date.now());
    try {
      const said = await ask(model, prompt, stop);
      stop.throwIfAborted();
      const other = weigh(said, question, heard).question;
      await settled.keep(key, other && { of: question.text, question: other, by: modelName(model) });
      await countRun(model, other ? 'accepted' : 'refused', Date.now());
      if (other) announce('page');
    } catch {
      if (!stop.aborted) failed.set(key, Date.now());
    }
    announce('models');
  };
  const jobOf = (model: ModelChoice, asked: Asked): Job => ({
    key: asked.key,
    run: (stop) => run(model, asked, stop),
  });
  const isResting = (key: string) => Date.now() - (failed.get(key) ?? 0) < REST;

  return {
    async follow(tab, judged) {
      const { model } = await readSettings();
      if (!isOn(model)) {
        queue.leave(tab);
        return [];
      }
      const found: Rewording[] = [];
      const wanted: Asked[] = [];
      for (const asked of askedOf(judged)) {
        const known = await settled.get(asked.key);
        if (known) found.push(known);
        else if (known === undefined && !isResting(asked.key)) wanted.push(asked);
      }
      queue.want(
        tab,
        wanted.map((asked) => jobOf(model, asked)),
      );
      return found;
    },
    leave: (tab) => queue.leave(tab),
    async forget() {
      queue.leaveAll();
      failed.clear();
      await settled.forget();
    },
  };
}

/** What a model may be asked about one question. */
interface Asked {
  readonly key: string;
  readonly question: Question;
  readonly prompt: Prompt;
  readonly heard: Heard;
}

function askedOf({ message, judgement, reading, history }: Judged): Asked[] {
  return judgement.questions.flatMap((question) => {
    const prompt = promptFor(judgement, reading, question);
    if (!prompt) return [];
    const beside = judgement.questions.filter((one) => one !== question).map(({ text }) => text);
    const heard = { ...knownFrom(reading, history()), sent: prompt.sent, beside };
    return [{ key: JSON.stringify([message, question.text]), question, prompt, heard }];
  });
}
