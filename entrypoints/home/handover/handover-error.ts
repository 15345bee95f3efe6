import type { HandoverFault } from '../../../components/home/handover/handover-fault.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';

/** Why a hand-over file cannot be made or opened. */
export class HandoverError extends Error {
  readonly fault: HandoverFault;

  constructor(fault: HandoverFault) {
    super(fault);
    this.name = 'HandoverError';
    this.fault = fault;
  }
}

/**
 * What to tell the user of an error.
 * @param tooLong what it is called here where something holds more than it may
 */
export function faultOf(error: unknown, tooLong: HandoverFault): HandoverFault {
  if (error instanceof HandoverError) return error.fault;
  if (!(error instanceof CallError)) return 'failed';
  if (error.code === 'bad-arguments') return 'strange';
  return error.code === 'too-long' ? tooLong : 'failed';
}
