import type { ModelFault } from '../../../utils/messaging/calls/models.ts';

/** Why a model gave nothing. Holds no word of what was asked or answered. */
export class ModelError extends Error {
  readonly fault: ModelFault;

  constructor(fault: ModelFault) {
    super(fault);
    this.name = 'ModelError';
    this.fault = fault;
  }
}

/** The fault of whatever was thrown; what nobody foresaw is the model's own. */
export function faultOf(error: unknown): ModelFault {
  return error instanceof ModelError ? error.fault : 'broken';
}
