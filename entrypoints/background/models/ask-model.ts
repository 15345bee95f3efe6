import type { Prompt } from '../../../utils/models/prompt.ts';
import { isOn, type ModelChoice, runsElsewhere } from '../../../utils/settings/model-choice.ts';
import { isGranted } from '../sites.ts';
import { askEndpoint } from './endpoint.ts';
import { ModelError } from './model-error.ts';
import { askBrowserModel } from './own-model.ts';

/** Nobody waits longer for a second wording, and by then the reply is begun. */
export const PATIENCE = 8_000;

/** Asks a model and answers what it said. Rejects with a `ModelError`, or with the reason of `stop`. */
export type AskModel = (model: ModelChoice, prompt: Prompt, stop: AbortSignal) => Promise<string>;

/** Asks the chosen model on this computer. @param patience ms until it is too slow */
export async function askModel(
  model: ModelChoice,
  prompt: Prompt,
  stop: AbortSignal,
  patience = PATIENCE,
): Promise<string> {
  if (runsElsewhere(model.name)) throw new ModelError('elsewhere');
  if (!isOn(model)) throw new ModelError('no-model');
  if (model.use === 'browser')
    return withPatience(patience, stop, (signal) => askBrowserModel(prompt, signal));
  if (!(await isGranted(model.endpoint))) throw new ModelError('not-allowed');
  return withPatience(patience, stop, (signal) => askEndpoint(model, prompt, signal));
}

/**
 * Runs a job with an end to it, also one that hears no signal.
 * @throws ModelError `too-slow`; the reason of `stop` where that came first
 */
export async function withPatience<Value>(
  patience: number,
  stop: AbortSignal,
  job: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const late = AbortSignal.timeout(patience);
  const signal = AbortSignal.any([stop, late]);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
  try {
    return await Promise.race([job(signal), ended]);
  } catch (error) {
    stop.throwIfAborted();
    throw late.aborted ? new ModelError('too-slow') : error;
  }
}
