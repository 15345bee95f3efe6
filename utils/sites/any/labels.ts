/*
 * Words beside an address, in the languages business is done in. They are translated, so they are weak signs: one of
 * them alone decides nothing for a client. Those that speak against one are heeded at once, for the wrong client is
 * worse than none.
 */

/** Of a field for an address. */
export const EMAIL_LABEL =
  /mail|correo|courriel|mél\b|posta|почта|メール|邮箱|邮件|電郵|이메일|بريد|אימייל|דוא/iu;

/** Of whoever in the user's own house looks after a record, made or changed it. */
export const STAFF_LABEL =
  /\b(?:owner|sales rep|representatives?\b|sales ?(?:person|man|woman)|account exec|vertrieb|außendienst|représentant|assign|agents?\b|managers?\b|responsib|respons[aá]|created|creat|modifi|updated|added by|follower|watcher|team\b|recruiter|consultant|tutor|teacher|staff|author|issued|sent by|prepared|seller|supplier|from:?$|von:?$|betreuer|besitzer|zust[aä]ndig|zugewiesen|verantwort|bearbeit|erstellt|angelegt|propri|commercial|attribu|gestionnaire|cré|asignad|vendedor|comercial|criado|eigenaar|toegewezen|aangemaakt|ansvarig|ansvarlig|skapad|tilldelad|sorumlu|opiekun|przypisan)|właściciel|ägare|ejer\b|eier\b|ответственн|владелец|менеджер|созда|担当|所有者|作成|负责|負責|创建|담당|소유자/iu;

/**
 * What somebody in the user's own house is to a client, and no work that a client does: an account manager looks after
 * them, an office manager is one of them.
 */
export const OWN_ROLE =
  /\b(?:account|sales|success|relationship|case|support|customer|client)\b|\b(?:owner|assign|respons|zust|verantwort|betreu|propri|gestionnaire|attribu)/iu;

/** Before a name that stands in a field: of a person, or of a firm. */
export const NAME_LABEL =
  /^(?:(?:full|display|contact|customer|client|company|account|party) ?)?name$|^(?:nom|nom complet|nombre(?: completo)?|nome(?: completo)?|naam|navn|namn|nimi|nazwa|imię i nazwisko|имя|название|фио|名前|氏名|姓名|名称|이름)$/iu;
export const FIRST_NAME_LABEL =
  /^(?:first|given) ?names?$|^(?:vorname|prénom|nombres?|nome|voornaam|fornavn|förnamn|etunimi|imię|имя|名)$/iu;
export const LAST_NAME_LABEL =
  /^(?:last|family|sur) ?name$|^(?:nachname|nom(?: de famille)?|apellidos?|cognome|sobrenome|achternaam|etternavn|efternavn|efternamn|sukunimi|nazwisko|фамилия|姓)$/iu;

/** Of the one a paper or a case is about. */
export const PARTY_LABEL =
  /\b(?:customer|client|contact|request(?:er|or)|reported by|reporter|user\b|bill(?:ed)? to|invoice to|payer|buyer|tenant|candidate|applicant|guardian|parent|patient|lead\b|kund|kontakt|rechnungsempf|ansprechpartner|factur|demandeur|cliente|contacto|destinatario|klant|klient)|клиент|заказчик|контакт|顧客|客户|客戶|联系人|고객/iu;

/** Before the address of the one who is signed in. */
export const OWN_LABEL =
  /signed in|logged in|welcome|sign out|log ?out|angemeldet|abmelden|connecté|déconn|sesión|sessão|cerrar|ingelogd|inloggad|ログイン|登录|登錄|로그인|вошли|выйти/iu;

/** Of a mail's sender. Whole words: `von`, `from`. */
export const FROM_LABEL =
  /^(?:from|sender|von|absender|de|expéditeur|remitente|remetente|da|mittente|van|afzender|från|avsändare|fra|avsender|afsender|od|nadawca|от|отправитель|kimden|gönderen|lähettäjä|feladó|差出人|送信者|发件人|寄件者|보낸 ?사람|من|מאת)$/iu;

/** Of those a mail goes to. */
export const TO_LABEL =
  /^(?:to|cc|bcc|recipients?|reply[- ]to|an|kopie|empfänger|antwort an|à|copie|destinataires?|a|para|copia|destinatarios?|destinatari|per|aan|till|til|kopi|do|dw|кому|копия|kime|宛先|收件人|抄送|받는 ?사람|참조|إلى|אל)$/iu;

/** A label as it is compared: one line, without the colon at its end. */
export function labelText(written: string): string {
  return written
    .slice(0, 200)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s•·|–—-]+|[\s:：*•·|–—-]+$/gu, '');
}

/** Whether a text says what an address beside it is. */
export function isLabel(text: string): boolean {
  return [EMAIL_LABEL, STAFF_LABEL, PARTY_LABEL, OWN_LABEL].some((pattern) => pattern.test(text));
}
