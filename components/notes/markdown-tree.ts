import type { Root } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';

/**
 * Reads a note's Markdown into a tree of elements. HTML in it stays visible as the text that was typed: it is neither
 * obeyed nor swallowed.
 */
export function markdownTree(text: string): Root {
  const tree = toHast(fromMarkdown(text), {
    handlers: {
      html: (_state, node: { value: string }) => ({ type: 'text', value: node.value }),
    },
  });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
