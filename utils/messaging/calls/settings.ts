import type { Settings } from '../../settings/settings.ts';

/** What the user chose. */
export interface SettingCalls {
  'settings.get'(args: Record<string, never>): Settings;
  'settings.set'(args: { settings: Partial<Omit<Settings, 'model'>> }): Settings;
  'sites.list'(args: Record<string, never>): SiteRow[];
  /** After the user granted the host; registers the content script there. */
  'sites.enable'(args: { origin: string }): null;
  'sites.disable'(args: { origin: string }): null;
}

export interface SiteRow {
  readonly origin: string;
  /** Gmail is part of the manifest and cannot be switched off here. */
  readonly builtIn: boolean;
  readonly granted: boolean;
}
