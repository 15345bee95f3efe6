import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { launchChromium } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/local-web.ts';
import { type Figure, round, spread } from './figures.ts';
import type { ProbeRecords } from './records-in-page.ts';

const ELEMENTS = 20_000;
const ROUNDS = 60;

/** Kept pages, each with the address of its record and the place where it says what happened. */
const PAGES = [
  {
    site: 'hubspot',
    fixture: '2024-12-contact',
    address: 'https://app.hubspot.com/contacts/4417/record/0-1/9001',
    feed: '[data-test-id="crm-events-viz-timeline"]',
  },
  {
    site: 'hubspot',
    fixture: '2024-12-company',
    address: 'https://app.hubspot.com/contacts/4417/record/0-2/7001',
    feed: '[data-test-id="crm-events-viz-timeline"]',
  },
  {
    site: 'salesforce',
    fixture: '2021-06-console',
    address: 'https://a.lightning.force.com/lightning/r/Contact/0035g00000QzNoRAAV/view',
    feed: '.oneWorkspace.active .slds-timeline',
  },
  {
    site: 'salesforce',
    fixture: '2021-06-contact-shadow',
    address: 'https://a.lightning.force.com/lightning/r/Contact/0035g00000QzNoRAAV/view',
    feed: '.active .slds-timeline',
  },
  {
    site: 'salesforce',
    fixture: '2021-06-account',
    address: 'https://a.lightning.force.com/lightning/r/Account/0015g00000QzCoMAAV/view',
    feed: '.active .slds-timeline',
  },
  {
    site: 'pipedrive',
    fixture: '2024-06-organization',
    address: 'https://a.pipedrive.com/organization/12',
    feed: '[data-testid="timeline"]',
  },
  {
    site: 'zoho',
    fixture: '2022-09-contact',
    address: 'https://crm.zoho.eu/crm/org71/tab/Contacts/601',
    feed: '.cxNotes ul',
  },
  {
    site: 'zoho',
    fixture: '2022-09-account',
    address: 'https://crm.zoho.eu/crm/org71/tab/Accounts/501',
    feed: '.cxNotes ul',
  },
  {
    site: 'odoo',
    fixture: '2024-10-company',
    address: 'https://a.example/odoo/contacts/4',
    feed: '.o-mail-Thread',
  },
  {
    site: 'espocrm',
    fixture: '2019-08-account',
    address: 'https://a.example/#Account/view/6650aa01',
    feed: '.panel-body[data-name="stream"]',
  },
  {
    site: 'suitecrm',
    fixture: '7-2018-01-account',
    address: 'https://a.example/index.php?module=Accounts&action=DetailView&record=6650aa01',
    feed: '#whole_subpanel_history',
  },
] as const;

/** What one look at a heavy page of a CRM costs, beside the plainest question that can be asked of the same page. */
export async function benchRecords(): Promise<Figure[]> {
  const script = await inPage();
  const web = await startLocalWeb({});
  const browser = await launchChromium({ web, extension: null });
  const page = await browser.newPage();
  const figures: Figure[] = [];
  for (const { site, fixture, address, feed } of PAGES) {
    await page.goto('about:blank');
    await page.setContent(readFileSync(`tests/fixtures/sites/${site}/${fixture}.html`, 'utf8'));
    await page.evaluate(script);
    const { elements, read, probes, links } = await page.evaluate(
      (...given) => (globalThis as unknown as { probeRecords: ProbeRecords }).probeRecords(...given),
      site,
      address,
      feed,
      ELEMENTS,
      ROUNDS,
    );
    if (read.length === 0) throw new Error(`${site} ${fixture}: nobody was read`);
    const { median, p95 } = spread(probes);
    const plain = spread(links).median;
    figures.push({
      name: `${site} ${fixture}`,
      elements,
      'addresses read': read.length,
      'probe ms, median': median,
      p95,
      'links alone ms, median': plain,
      'times the links': round(median / plain),
    });
  }
  await browser.close();
  await web.stop();
  return figures;
}

async function inPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/records-in-page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2024',
  });
  return outputFiles[0]?.text ?? '';
}
