import { describe, expect, it } from 'vitest';
import { detectLanguage, isReadable } from '../../../utils/mail/language.ts';

describe('S1 · the language of a text', () => {
  it.each([
    ['en', 'Could you please send us the list of the chairs that you have in the shop?'],
    ['de', 'Könnten Sie uns bitte die Liste der Stühle schicken, die Sie im Laden haben?'],
    ['fr', "Pouvez-vous nous envoyer la liste des chaises que vous avez dans le magasin ? C'est pour nous."],
    ['es', '¿Puede enviarnos la lista de las sillas que tienen en la tienda, por favor? Muchas gracias.'],
    ['it', 'Buongiorno, può inviarci una lista delle sedie che avete nel negozio? Grazie.'],
    ['nl', 'Kunt u ons een lijst sturen van de stoelen die jullie in de winkel hebben? Bedankt.'],
    ['pt', 'Olá, você pode nos enviar uma lista das cadeiras que estão na loja? Obrigado.'],
    ['ja', '椅子のリストを送っていただけますか。'],
    ['zh', '请把椅子的清单发给我们。'],
    ['ko', '의자 목록을 보내 주시겠습니까?'],
    ['ru', 'Пришлите нам список стульев, пожалуйста.'],
    ['und', 'Ok'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('reads English and a few words of anything, and nothing else', () => {
    expect(isReadable('en', 'whatever')).toBe(true);
    expect(isReadable('und', 'Coffee?')).toBe(true);
    expect(isReadable('de', 'Kaffee?')).toBe(false);
    expect(
      isReadable(
        'und',
        'ezt a levelet egy olyan nyelven írták amelyet ez a program nem tud elolvasni sajnos',
      ),
    ).toBe(false);
  });
});
