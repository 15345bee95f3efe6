import type { Scaffold } from '../new.ts';
import { addToList } from './add-to-list.ts';

/** A CRM: its routes and selectors as data, a kept page drawn and half drawn, and the test that tells its story. */
export function crmFiles(name: string): Scaffold {
  const variable = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const month = new Date().toISOString().slice(0, 7);
  const pages = `tests/fixtures/sites/${name}/${month}`;
  return {
    files: {
      [`utils/sites/${name}/records.ts`]: records(name, variable, month),
      [`${pages}-contact.html`]: contact(name),
      [`${pages}-half-drawn.html`]: `<!doctype html>\n<html><body data-crm="${name}"></body></html>\n`,
      [`tests/utils/sites/${name}/records.test.ts`]: test(name, variable, month),
    },
    edits: {
      'utils/sites/record-sites.ts': (text) =>
        addToList(text, `import { ${variable} } from './${name}/records.ts';`, variable),
      'utils/clients/page-view.ts': (text) =>
        text.replace(/(export const SITES = \[[^\]]*?),?\s*\]/, (whole, list: string) =>
          list.includes(`'${name}'`) ? whole : `${list}, '${name}']`,
        ),
    },
    next: `Now replace ${pages}-*.html by the page of a contact, drawn and half drawn, without anybody's text, and fill in routes and parts.`,
  };
}

function records(name: string, variable: string, month: string): string {
  return `import { lazily } from '../records/lazily.ts';
import type { RecordSite } from '../records/record-site.ts';

/** ${name}: … */
export const ${variable}: RecordSite = {
  id: '${name}',
  matches: (document) => document.querySelector('[data-crm="${name}"]') !== null,
  variants: lazily(() => [
    {
      id: '${name}-${month}',
      routes: [{ kind: 'contact', at: /^\\/contacts\\/(?<id>\\d+)(?![^/?#])/ }],
      main: 'main',
      foreign: '.feed',
      parts: {
        name: 'h1',
        email: '.email a[href^="mailto:"]',
        fields: { title: '.title', phone: '.phone', company: '.company' },
      },
    },
  ]),
};
`;
}

function contact(name: string): string {
  return `<!doctype html>
<html><body data-crm="${name}"><header><a href="mailto:robin@ashbylowe.example">robin@ashbylowe.example</a></header>
<main><h1>Nora Quist</h1>
<p class="email"><a href="mailto:nora.quist@quistlogistics.example">nora.quist@quistlogistics.example</a></p>
<p class="title">Head of sites</p><p class="phone">+44 20 7946 0311</p><p class="company">Quist Logistics</p>
<ul class="feed"><li><a href="mailto:ivo.brandt@haldenprint.example">Ivo Brandt</a> wrote</li></ul>
</main></body></html>
`;
}

function test(name: string, variable: string, month: string): string {
  return `import { describe, expect, it } from 'vitest';
import { ${variable} } from '../../../../utils/sites/${name}/records.ts';
import { tellsTheCrmStory } from '../records/crm-story.ts';
import { keptPage, readKept } from '../records/kept-page.ts';

const HOST = 'https://crm.example';
const read = (page: string, path: string) => readKept(${variable}, \`${month}-\${page}\`, HOST + path);

describe('X2 the records of ${name}', () => {
  it('are looked for on its pages', () => {
    const { document, location } = keptPage(${variable}, '${month}-contact', HOST);
    expect(${variable}.matches(document, location)).toBe(true);
  });

  it('are a contact, and nobody from the feed and the head of the page', () => {
    expect(read('contact', '/contacts/7')?.record).toMatchObject({
      kind: 'contact',
      id: '7',
      people: [{ name: 'Nora Quist', emails: ['nora.quist@quistlogistics.example'] }],
    });
  });

  it.each(['/contacts', '/dashboard'])('are nowhere at %s', (path) => expect(read('contact', path)).toBeNull());
});

tellsTheCrmStory(${variable}, {
  fixture: '${month}-contact',
  address: \`\${HOST}/contacts/7\`,
  next: \`\${HOST}/contacts/8\`,
  halfDrawn: '${month}-half-drawn',
  name: 'Nora Quist',
  email: 'nora.quist@quistlogistics.example',
  feed: '.feed',
});
`;
}
