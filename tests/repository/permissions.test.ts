import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';
import reviewed from './reviewed-permissions.json' with { type: 'json' };

type Browser = keyof typeof reviewed;

async function manifestOf(browser: Browser): Promise<Record<string, unknown>> {
  if (typeof config.manifest !== 'function')
    throw new Error('wxt.config.ts gives the manifest as a function');
  return {
    ...(await config.manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 })),
  };
}

/** What a user is asked for, and what pages may reach. A change here is a change of what Ovation may see. */
const PERMISSION_KEYS = [
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'content_security_policy',
  'web_accessible_resources',
  'externally_connectable',
  'incognito',
];

describe.each(Object.keys(reviewed) as Browser[])('the manifest for %s', (browser) => {
  it('asks for exactly what was reviewed (edit reviewed-permissions.json only with a reason in the commit)', async () => {
    const manifest = await manifestOf(browser);
    const asked = Object.fromEntries(
      PERMISSION_KEYS.filter((key) => key in manifest).map((key) => [key, manifest[key]]),
    );
    expect(asked).toEqual(reviewed[browser]);
  });

  it('says that no data is collected', async () => {
    const { browser_specific_settings: settings } = await manifestOf(browser);
    expect(settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
  });
});
