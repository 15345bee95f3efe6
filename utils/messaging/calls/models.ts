import type { Refusal } from '../../models/accepted.ts';
import type { ModelChoice } from '../../settings/model-choice.ts';
import type { ModelRun } from '../../settings/model-runs.ts';
import type { Settings } from '../../settings/settings.ts';

/** Why a model on this computer gave nothing. */
export const MODEL_FAULTS = [
  /** The browser does not let Ovation reach this address. */
  'not-allowed',
  'not-running',
  /** It is there and turns browser extensions away. */
  'turned-away',
  'wrong-path',
  'no-model',
  /** The model named runs on its maker's computers. */
  'elsewhere',
  'too-slow',
  'too-long',
  'not-understood',
  'said-nothing',
  'broken',
  /** This browser has no model of its own, or has not fetched it yet. */
  'not-here',
] as const;
export type ModelFault = (typeof MODEL_FAULTS)[number];

/** A model on this computer that may say a question in other words; off unless the user chose one. */
export interface ModelCalls {
  /**
   * Sent before the browser is asked for the host of a model, so that what it grants is not taken for a site whose
   * pages are to be read.
   */
  'model.claim'(args: { endpoint: string }): null;
  /** Chooses one, or none. Fails with `not-allowed` where the browser does not grant the address; gives back the grant of another. */
  'model.choose'(args: { model: ModelChoice }): Settings;
  'model.list'(args: { endpoint: string }): ModelList;
  /** Has the chosen model reword a question of ours about nobody's mail. */
  'model.try'(args: Record<string, never>): ModelTrial;
  /** What ran so far: counts and times, never words. */
  'model.runs'(args: Record<string, never>): ModelRun[];
  'model.forget'(args: Record<string, never>): null;
}

/** The models that a program offers and that run on this computer. */
export type ModelList =
  | { readonly models: readonly string[]; readonly fault: null }
  | { readonly models: null; readonly fault: ModelFault };

export type ModelTrial =
  | {
      /** The question it was given. */
      readonly question: string;
      /** What it made of it. */
      readonly said: string;
      readonly ms: number;
      /** Why it would not be shown, or null. */
      readonly refused: Refusal | null;
      readonly fault: null;
    }
  | { readonly fault: ModelFault };
