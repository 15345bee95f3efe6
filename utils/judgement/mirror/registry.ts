import { asksKnown } from './flags/asks-known.ts';
import { checkIn } from './flags/check-in.ts';
import type { Finder } from './flags/finder.ts';
import { massGreeting } from './flags/mass-greeting.ts';
import { noConclusion } from './flags/no-conclusion.ts';
import { orderTaking } from './flags/order-taking.ts';
import { perfunctoryThanks } from './flags/perfunctory-thanks.ts';
import { promise } from './flags/promise.ts';
import { refusal } from './flags/refusal.ts';
import { vendorPhrase } from './flags/vendor-phrase.ts';

/** Every flag there is, in the order in which one of them is shown. */
export const FINDERS: readonly Finder[] = [
  orderTaking,
  refusal,
  perfunctoryThanks,
  massGreeting,
  vendorPhrase,
  asksKnown,
  noConclusion,
  checkIn,
  promise,
];
