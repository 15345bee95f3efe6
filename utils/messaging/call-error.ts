/** Why a call failed, for the code; the text for the user is chosen by the view that shows it. */
export const CALL_ERRORS = [
  'not-allowed',
  'bad-arguments',
  'unknown-call',
  'database',
  'full',
  'not-found',
  'too-long',
  /** What should be taken back was changed again by somebody else. */
  'changed-since',
  'no-page',
  'no-answer',
  'internal',
] as const;
export type CallErrorCode = (typeof CALL_ERRORS)[number];

/** The only error that crosses a boundary. Its message never holds client text. */
export class CallError extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string = code) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

/** What travels back over `sendResponse`: `Error` objects do not clone alike everywhere. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: CallErrorCode; readonly message: string } };
