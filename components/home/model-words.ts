import type { ModelFault } from '../../utils/messaging/calls/models.ts';
import type { Refusal } from '../../utils/models/accepted.ts';
import type { MessageKey } from '../text/text.ts';

/** Why a model gave nothing, and what to do about it. */
export const FAULT_WORDS: Readonly<Record<ModelFault, MessageKey>> = {
  'not-allowed': 'fault_notAllowed',
  'not-running': 'fault_notRunning',
  'turned-away': 'fault_turnedAway',
  'wrong-path': 'fault_wrongPath',
  'no-model': 'fault_noModel',
  elsewhere: 'fault_elsewhere',
  'too-slow': 'fault_tooSlow',
  'too-long': 'fault_tooLong',
  'not-understood': 'fault_notUnderstood',
  'said-nothing': 'fault_saidNothing',
  broken: 'fault_broken',
  'not-here': 'fault_notHere',
};

/** Why a wording is not shown. */
export const REFUSAL_WORDS: Readonly<Record<Refusal, MessageKey>> = {
  'nothing said': 'refusal_nothing',
  'not one question': 'refusal_notOne',
  'too long': 'refusal_tooLong',
  'nothing new': 'refusal_nothingNew',
  'something invented': 'refusal_invented',
  'their words changed': 'refusal_changed',
  'another question': 'refusal_another',
  'against the etiquette': 'refusal_etiquette',
  'worse than before': 'refusal_worse',
};
