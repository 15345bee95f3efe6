/** Ways of saying goodbye at the end of a mail, without name and punctuation. */
const GOODBYES: readonly RegExp[] = [
  /^(with |many |my |our |all |the |very )*(kind(est)?|best|warm(est)?|friendly|good|many|cordial|sincere)( and)? ?(personal |kind )?(regards|wishes|greetings|thanks)$/,
  /^(with )?(kind|best|warm) ones$/,
  /^(best|regards|rgds|cheers|thanks|thx|ta|tx|ciao|hugs|love|warmly|sincerely|cordially|respectfully|br|kr|bw|vg|mfg|lg|mvh|tia|bests|xx?x?|greetings|thank you|many thanks|thanks again|thanks so much|thank you so much|much appreciated|all the best|take care|with thanks|with gratitude|gratefully|yours)$/,
  /^(yours|very) (sincerely|faithfully|truly|ever|aye|respectfully)( yours)?$/,
  /^(thanks|thank you|cheers|many thanks)( so much| very much| a lot| a million| a bunch| in advance| again| and (kind|best|warm) (regards|wishes))+$/,
  /^(thanks|cheers|best|regards|love|hugs) (and|&) (\w+ ){0,2}(regards|wishes|thanks|best|kisses)$/,
  /^(have|enjoy) (a|an|the|your) (\w+ ){0,3}(day|weekend|week|evening|afternoon|summer|holidays?|time|one|break)$/,
  /^(talk|speak|see you|until|till) (soon|later|then|next week|tomorrow)$/,
  /^(looking|look) forward( to .{1,60})?$/,
  /^(let's|lets) (keep|stay) in touch$/,
  /^(mit (freundlichen|besten|herzlichen|vielen) gr(ü|ue)(ß|ss)en|(viele|beste|liebe|herzliche|sch(ö|oe)ne) gr(ü|ue)(ß|ss)e|freundliche gr(ü|ue)sse|cordialement|bien (à vous|cordialement)|amicalement|salutations|saludos( cordiales)?|un (cordial )?saludo|atentamente|cordiali saluti|distinti saluti|un saluto|grazie|merci|gracias|danke|tack|takk|obrigad[oa]|(med )?(vänliga|vänlig|vennlig|venlig) h(ä|i)lsning(ar)?|met vriendelijke groet(en)?|groet(en|jes)?|hartelijke groeten|z powa(ż|z)aniem|pozdrawiam|よろしくお願い(いた)?します|敬具|此致|祝好|감사합니다)$/,
];

/**
 * True where a short line only says goodbye ("Kind regards,", "Thanks", "Yours ever,").
 * A name behind it on the same line is allowed ("Cheers, Ewan", "Thanks Nadia").
 */
export function isValediction(text: string, isName: (rest: string) => boolean): boolean {
  const line = text.trim().toLowerCase().replaceAll('’', "'");
  if (line === '' || line.length > 80) return false;
  const bare = line.replace(/[\s.,!;:)*~–—-]+$/, '');
  if (GOODBYES.some((form) => form.test(bare))) return true;
  // Names keep their capitals: initials are known by them ("Thanks, BT").
  const words = text.trim().split(/[\s,]+/);
  return [1, 2, 3].some((count) => {
    const head = words.slice(0, count).join(' ').toLowerCase().replaceAll('’', "'").replace(/[.!]$/, '');
    const rest = words.slice(count).join(' ');
    return rest !== '' && isName(rest) && GOODBYES.some((form) => form.test(head));
  });
}
