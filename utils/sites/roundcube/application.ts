/**
 * What tells a Roundcube page in every shape, apart from the selectors: the script of any site asks for it and needs
 * nothing else of them.
 */
export const APPLICATION = 'head script[src*="program/js/app."]';
