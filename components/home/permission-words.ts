import type { MessageKey } from '../text/text.ts';

/** What each permission of the manifest is for, in words. */
export const PERMISSION_WORDS: Readonly<Record<string, MessageKey>> = {
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimitedStorage',
  alarms: 'permission_alarms',
  notifications: 'permission_notifications',
  idle: 'permission_idle',
  scripting: 'permission_scripting',
  activeTab: 'permission_activeTab',
  contextMenus: 'permission_contextMenus',
  sidePanel: 'permission_sidePanel',
};
