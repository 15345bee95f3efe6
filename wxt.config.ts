import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Gmail is the only page Ovation may see without being asked; every other site is enabled by the user. */
const GMAIL = 'https://mail.google.com/*';
/**
 * The `testing` build may also see the loopback web server of the real Roundcube, and Outlook's playground, because no
 * test can answer a permission prompt.
 */
const TESTED = ['http://127.0.0.1/*', 'https://outlook.office.com/*'];

/**
 * Nothing is loaded from, or sent to, anywhere: no connection may be opened but to the extension's own packaged files,
 * of which the reader's weights are one, and to this computer itself, for a model that the user switched on (decision
 * 0006). WebAssembly is for the reader's arithmetic (decision 0005).
 */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Leaves the polyfill out of the page's script, which is evaluated on every page that the user opens: the three calls
 * it makes answer with promises in both browsers already, and the polyfill is a sixth of its size.
 */
function nativeBrowserInPages(): Plugin {
  let inPages = false;
  const PAGES = /entrypoints\/(?:page|mailbox|outlook|site|any|any-people|any-mail|teach)\//;
  return {
    name: 'native-browser-in-pages',
    enforce: 'pre',
    configResolved({ build }) {
      inPages = build.lib !== false && PAGES.test(String(build.lib.entry));
    },
    resolveId(source, importer) {
      const polyfilled = source === '@wxt-dev/webextension-polyfill/browser';
      return inPages && polyfilled ? this.resolve('@wxt-dev/browser', importer) : null;
    },
  };
}

/** What is rewritten in a library, and into what. */
const REWRITTEN = [
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    // The one way to set markup: nobody here uses it, and what is not there cannot be reached.
    from: /\|\|\(\w+\.innerHTML=\w+\.__html\)/,
    into: '',
  },
  {
    file: /\/mdast-util-from-markdown\/lib\/index\.js$/,
    // A tokenizer that is called a document; the linter of the store takes it for the page's.
    from: /parse\(options\)\.document\(\)\.write\((.+?)\)\)\);/,
    into: '[parse(options).document()].flatMap((tokens) => tokens.write($1))));',
  },
] as const;

/** Rewrites these places at build time, and fails where a library has none of them any more. */
function rewrittenLibraries(): Plugin {
  return {
    name: 'rewritten-libraries',
    transform(code, id) {
      const rewritten = REWRITTEN.find(({ file }) => file.test(id));
      if (!rewritten) return null;
      const after = code.replace(rewritten.from, rewritten.into);
      if (after === code) this.error(`${id} has changed: see REWRITTEN in wxt.config.ts.`);
      return { code: after, map: null };
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [nativeBrowserInPages(), rewrittenLibraries()],
    build: { modulePreload: { polyfill: false } },
    resolve: {
      // In tests too the libraries are those that are shipped, not their longer halves for developers.
      conditions: ['module', 'browser', 'production'],
      alias: {
        // Its other half asks a browser's parser, which the pages' Trusted Types forbid.
        'decode-named-character-reference': fileURLToPath(
          new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
        ),
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
      },
    },
  }),
  zip: { excludeSources: ['docs/**', 'tests/**', '.shots/**'] },
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '130' }),
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'idle',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: mode === 'testing' ? [GMAIL, ...TESTED] : [GMAIL],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [
      {
        matches: [GMAIL],
        js: ['page.js'],
        ...(browser === 'firefox' ? { css: ['page.css'] } : {}),
        run_at: 'document_idle',
      },
    ],
    action: { default_title: '__MSG_name__' },
    commands: {
      'focus-sidebar': { suggested_key: { default: 'Alt+O' }, description: '__MSG_commandFocus__' },
      // Not W for the wish: Chromium closes a group of tabs by Alt+Shift+W, and gives no extension a key of its own.
      'keep-wish': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandWish__' },
      'keep-promise': { description: '__MSG_commandPromise__' },
      'keep-note': { description: '__MSG_commandNote__' },
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'sidebar.html',
            default_title: '__MSG_name__',
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: 'sidebar.html' } }),
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_CSP } } : {}),
    browser_specific_settings: {
      gecko: {
        id: 'ovation@ovation.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The first Firefox for Android that knows the key above.
      gecko_android: { strict_min_version: '142.0' },
    },
  }),
});
