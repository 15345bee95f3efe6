import { beforeEach, describe, expect, it } from 'vitest';
import { kindOf } from '../../../../entrypoints/background/selection/menus.ts';
import { ask, freshBrowser, type Parts, sidePanel, startBackground } from '../run-background.ts';

let parts: Parts;
beforeEach(() => {
  parts = freshBrowser();
  startBackground();
});

describe('D1 the entries in the browser’s menu', () => {
  it('stand on selected words alone, on the pages our script runs on', async () => {
    await expect
      .poll(() => parts.menus.map(({ id }) => id))
      .toEqual(['keep-wish', 'keep-promise', 'keep-note', 'keep-fact']);
    for (const { contexts, documentUrlPatterns } of parts.menus) {
      expect({ contexts, documentUrlPatterns }).toEqual({
        contexts: ['selection'],
        documentUrlPatterns: ['https://mail.google.com/*'],
      });
    }
  });

  it('follow the sites that are enabled and disabled', async () => {
    parts.granted.push('https://crm.example/*');
    await ask('sites.enable', { origin: 'https://crm.example' }, sidePanel());
    const both = ['https://mail.google.com/*', 'https://crm.example/*'];
    expect(parts.menus.map(({ documentUrlPatterns }) => documentUrlPatterns)).toEqual([
      both,
      both,
      both,
      both,
    ]);
    await ask('sites.disable', { origin: 'https://crm.example' }, sidePanel());
    expect(parts.menus[0]?.documentUrlPatterns).toEqual(['https://mail.google.com/*']);
  });

  it('and commands are told from others by their names', () => {
    expect(['keep-wish', 'keep-note', 'focus-sidebar', 'keep-', 7].map(kindOf)).toEqual([
      'wish',
      'note',
      null,
      null,
      null,
    ]);
  });
});
