import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { markdownTree } from './markdown-tree.ts';
import { safeLink } from './safe-link.ts';

/** A link opens beside the mail and tells the other side nothing; one that is not safe is shown as its words. */
function Link({ href, children }: { href?: unknown; children?: ComponentChildren }) {
  const safe = safeLink(href);
  if (!safe) return <span>{children}</span>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** No picture is ever fetched; its words stand instead. */
function Picture({ alt }: { alt?: unknown }) {
  return <span>{typeof alt === 'string' ? alt : ''}</span>;
}

/** Headings of a note stand below those of the card, and are only bold. */
function Heading({ children }: { children?: ComponentChildren }) {
  return <p class="note-heading">{children}</p>;
}

const COMPONENTS = {
  a: Link,
  img: Picture,
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
};

/** A note's Markdown, rendered as elements of our own; no HTML of the note is ever obeyed. */
export function Markdown({ text }: { text: string }) {
  const content = useMemo(
    () =>
      toJsxRuntime(markdownTree(text), {
        Fragment,
        jsx,
        jsxs,
        components: COMPONENTS,
        ignoreInvalidStyle: true,
      }),
    [text],
  );
  return <div class="markdown">{content}</div>;
}
