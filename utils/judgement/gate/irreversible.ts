/** Words that say a step can be taken back. */
const REVERSIBLE =
  /\b(?:can|could) (?:still )?(?:be )?(?:change|changed|adjust|adjusted|undo|undone|edit|edited|swap|swapped)\b|\bany ?time\b|\bevery time again\b|\bstill change\b|\bjust a draft\b|\bfor now\b/i;

/** Steps after which nothing comes back: printing, filing, signing, sending to all, deleting, cutting. */
const FINAL_STEP =
  /\b(?:print|printer|printers|printed|printing|to press|file (?:these|this|it|them|the)|filed|filing|submit|submitted|sign|signed|signing|signature|delete|deleted|deletion|erase|wipe|publish|published|announce|demolish|pour|poured|cut|engrave|engraved|order the (?:materials?|parts|stone|steel)|place the order|send (?:it|this|them) (?:out )?to (?:all|everyone|everybody)|mail(?:ing)? (?:it )?to (?:all|everyone)|send-out|mailshot|migrate|cut ?over|switch(?:ed)? (?:it )?off|terminate|dismiss|go to (?:court|tender)|regulator|registrar|notary)\b/i;

/** Words that say outright that there is no way back. */
const NO_WAY_BACK =
  /\b(?:no way back|cannot be undone|can't be undone|can't be changed|cannot be changed|irreversible|can't go back|final|for good|they're in|it's out|too late (?:after|then)|after (?:that|is)|last chance|binding)\b/i;

/** Whether a yes to this could not be taken back. `text` is the new part of the message. */
export function cannotBeUndone(text: string): boolean {
  if (REVERSIBLE.test(text)) return false;
  return FINAL_STEP.test(text) || NO_WAY_BACK.test(text);
}
