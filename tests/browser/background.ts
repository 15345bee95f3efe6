import type { Tab } from './view.ts';

/** What a browser does with our background, and what a story may need of it. */
export interface Background<Of extends Tab = Tab> {
  /** Presses the key of one of our commands, which the browser hears before any page does. */
  command(name: string): Promise<void>;
  /** Chooses one of our entries in the menu over these words, which are selected in the tab in front. */
  menu(entry: string, words: string): Promise<void>;
  /** Ends it, as the browser does when it needs the memory. */
  end(): Promise<void>;
  /** Lets it answer nobody. @returns lets it go on */
  hold(): Promise<() => Promise<void>>;
  /** Sets its clock ahead, and that of the pages of ours which open in this tab from now on. */
  ahead(tab: Of, ms: number): Promise<void>;
}
