/** Verbs whose object is what is asked for, any form. */
const ASKING = new RegExp(
  `^(?:${(
    'need want receiv clean mow wash collect measure inspect teach serve mount connect link integrat extend install sew require order expect add resend send let forward give make prepare provide build put include create write draft design ' +
    'organis organiz arrange deliver show share price extend renew book change updat update replac replace swap move ' +
    'upgrade expand produce run have get see supply fit install ship print quote develop draw plan do set cover host stage ' +
    'bring take hire rent lease buy offer drop cancel cut reduce remove paus pause stop end close train review check ' +
    'test repaint paint plant lay pave light cater tun tune adjust rework redo redesign translat translate record double move ' +
    'join switch match organise organize schedul schedule use love like fund rais raise shorten simplify automat automate'
  )
    .split(' ')
    .join('|')})(?:s|ed|ing|es|e)?$`,
);
/** Whether a word is a form of a verb that asks for something or for something to be done. */
export function isAskingForm(word: string): boolean {
  return ASKING.test(word);
}
