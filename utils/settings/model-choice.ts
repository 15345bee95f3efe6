/** Which language model on this computer may say a question in other words. Off until the user chooses one. */
export interface ModelChoice {
  /** `browser`: the one the browser itself brings. `endpoint`: a program at `endpoint`. */
  readonly use: 'none' | 'browser' | 'endpoint';
  /** As `loopbackAddress` gives it; kept while another use is chosen, empty where none was ever named. */
  readonly endpoint: string;
  /** The model's name as the program lists it. */
  readonly name: string;
}

export const NO_MODEL: ModelChoice = { use: 'none', endpoint: '', name: '' };

/**
 * Some programs list models that run on their maker's computers beside those that run here, under names that end in
 * "cloud". What is put before such a one leaves this computer, so Ovation asks none of them.
 */
export function runsElsewhere(name: string): boolean {
  return /(?:^|[-:])cloud$/iu.test(name.trim());
}

/** Whether there is a model to ask. */
export function isOn({ use, endpoint, name }: ModelChoice): boolean {
  return use === 'browser' || (use === 'endpoint' && endpoint !== '' && name !== '' && !runsElsewhere(name));
}

/** What it is called where people read it. Empty for the browser's own, which has no name of its own. */
export function modelName({ use, name }: ModelChoice): string {
  return use === 'endpoint' ? name : '';
}
