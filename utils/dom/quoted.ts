/** Mail clients put a prefix of their own before foreign class names and ids, so both are matched at their end. */
const QUOTE_CLASS = /(?:^|[\s\d])(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)(?:\s|$)/;
const FORWARD_HEADER_ID = /(?:^|[\d_])(?:divRplyFwdMsg|OLK_SRC_BODY_SECTION)$/;
/** What rich text editors write for "indent more": a blockquote by name, the writer's own words in truth. */
const INDENT_STYLE = /border(?:-width)?:\s*(?:none|0)/i;

/**
 * How many levels of quoting an element opens: 1 for the wrapper of a quote (with the line that introduces it) or for a
 * blockquote of its own, 0 for everything else, such as the blockquote that such a wrapper holds.
 */
export function quoteSteps(element: Element): 0 | 1 {
  if (element.tagName !== 'BLOCKQUOTE') return hasQuoteClass(element) ? 1 : 0;
  const parent = element.parentElement;
  if (parent !== null && parent.tagName !== 'BLOCKQUOTE' && hasQuoteClass(parent)) return 0;
  if (hasQuoteClass(element) || element.getAttribute('type') === 'cite') return 1;
  return INDENT_STYLE.test(element.getAttribute('style') ?? '') ? 0 : 1;
}

/** Whether everything from this element to the end of its parent is the mail that is answered (Outlook's way). */
export function isForwardHeader(element: Element): boolean {
  return FORWARD_HEADER_ID.test(element.id);
}

function hasQuoteClass(element: Element): boolean {
  return QUOTE_CLASS.test(element.getAttribute('class') ?? '');
}
