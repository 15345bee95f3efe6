import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import type { FamilyId } from '../../utils/judgement/judgement.ts';
import type { AskActions } from '../asks/ask-actions.ts';
import type { ExtraActions, OccasionActions } from '../ledgers/extra-actions.ts';
import type { LayerActions } from '../ledgers/layer-actions.ts';
import type { PraiseActions } from '../ledgers/praise-actions.ts';
import type { PromiseActions } from '../ledgers/promise-actions.ts';
import type { WinActions } from '../ledgers/win-actions.ts';
import type { WishActions } from '../ledgers/wish-actions.ts';
import type { NudgeActions } from '../nudges/nudge-actions.ts';
import type { OfferActions } from '../nudges/offer-actions.ts';
import type { PeopleActions } from '../people/people-actions.ts';
import type { SameActions } from '../person/SameCard.tsx';

/** What the user can do on the cards of the Now tab. Each resolves in the view that owns the data. */
export interface NowActions {
  /** Puts the text into the open draft, or on the clipboard where the page gives no way in. */
  readonly insert: (text: string, family: FamilyId | null) => void;
  readonly markAsked: (family: FamilyId, question: string) => void;
  readonly decline: (family: FamilyId, question: string) => void;
  /** Begins the record of this ask without a question. */
  readonly keepAsk: () => void;
  readonly asks: AskActions;
  readonly promises: PromiseActions;
  readonly wishes: WishActions;
  readonly wins: WinActions;
  readonly extras: ExtraActions;
  readonly occasions: OccasionActions;
  readonly people: PeopleActions;
  readonly layers: LayerActions;
  readonly praise: PraiseActions;
  readonly same: SameActions;
  readonly addAddress: (address: string) => void;
  readonly offer: OfferActions;
  /** Leads to the record of an earlier ask, also of another client. */
  readonly openAsk: (ask: AskRecord) => void;
  readonly force: (forced: 'on' | 'off' | null) => void;
  readonly nudges: NudgeActions;
  readonly openThread: (url: string) => void;
  readonly showTab: (tab: 'history' | 'nudges') => void;
}
