import type { Keeper } from '../../utils/storage/keeper.ts';
import type { CarriedDrafts } from './carried-drafts.ts';
import type { MailReader } from './mail-reader.ts';
import type { Rewordings } from './models/rewordings.ts';
import type { KeptInTabs } from './selection/kept-in-tab.ts';
import type { TabStates } from './tab-states.ts';

/** What every call of the background works with. Nothing in it holds data: the worker may die between two calls. */
export interface Context {
  readonly database: Keeper;
  readonly tabs: TabStates;
  readonly carried: CarriedDrafts;
  readonly reader: MailReader;
  readonly rewordings: Rewordings;
  readonly kept: KeptInTabs;
}
