import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWin, MOST_WORDS } from '../../../../utils/ledgers/wins/find-win.ts';
import type { WinKind } from '../../../../utils/ledgers/wins/win.ts';

const WINS: readonly (readonly [WinKind, string, string])[] = [
  ['award', 'On Friday we won the Northern Bakery Award, which none of us saw coming.', ''],
  ['award', 'Our rye loaf won gold at the county show.', 'Our rye loaf won gold at the county show'],
  ['award', 'We were named Small Employer of the Year, and the team is still grinning.', ''],
  ['award', 'I am happy to tell you that we won the design prize!', 'we won the design prize'],
  ['award', 'We got the Best Small Brewery prize last night.', ''],
  ['award', 'We came second at the county show!', 'We came second at the county show'],
  ['award', 'Our film was picked for the Leeds festival.', ''],
  ['award', 'The cheese took gold at the county show.', 'The cheese took gold at the county show'],
  ['award', 'We took first place in Turin.', 'We took first place in Turin'],
  ['award', 'We brought home the bronze.', 'We brought home the bronze'],
  ['tender', 'We got the tender!', 'We got the tender'],
  ['tender', 'Good news, we landed the school contract.', 'we landed the school contract'],
  ['tender', 'The ferry contract is ours.', 'The ferry contract is ours'],
  ['funding', 'We finally got the loan, so the second bakery goes ahead.', 'We finally got the loan'],
  ['funding', 'The council gave us the grant.', 'The council gave us the grant'],
  ['opening', 'The new shop opened on Saturday.', 'The new shop opened on Saturday'],
  ['go-live', 'We are live!', 'We are live'],
  ['go-live', 'The new till went live on Monday.', 'The new till went live on Monday'],
  ['anniversary', 'We turned twenty-five on Friday.', 'We turned twenty-five on Friday'],
  [
    'tender',
    "We've just won the hospital contract, so the order will grow.",
    "We've just won the hospital contract",
  ],
  ['tender', 'We were awarded the city tender on Monday.', 'We were awarded the city tender on Monday'],
  ['funding', 'We have closed our seed round and can start hiring.', 'We have closed our seed round'],
  [
    'funding',
    'By the way, we raised 1.1 million for the new wing.',
    'we raised 1.1 million for the new wing',
  ],
  ['funding', 'Our heritage grant has come through.', 'Our heritage grant has come through'],
  ['certificate', 'We passed the BRCGS audit yesterday.', 'We passed the BRCGS audit yesterday'],
  [
    'certificate',
    'Good news: we are now officially ISO 9001 certified.',
    'we are now officially ISO 9001 certified',
  ],
  ['certificate', "We've been B Corp certified.", "We've been B Corp certified"],
  ['role', "I've just been promoted, so Tom takes over the rota.", "I've just been promoted"],
  ['role', 'I was made partner last week.', 'I was made partner last week'],
  ['record', 'Saturday was our best day, thanks to the tills.', 'Saturday was our best day'],
  ['record', 'We sold out by eight and went home happy.', 'We sold out by eight'],
  ['record', 'We had our best Easter ever.', 'We had our best Easter ever'],
  ['opening', 'We opened the Chepstow nursery in September.', 'We opened the Chepstow nursery in September'],
  ['opening', 'Our second shop in Leeds has opened.', 'Our second shop in Leeds has opened'],
  ['launch', 'We launched our oat drink on Tuesday.', 'We launched our oat drink on Tuesday'],
  ['go-live', 'We went live on Monday and the phones stayed quiet.', 'We went live on Monday'],
  ['go-live', 'Our booking page is now live.', 'Our booking page is now live'],
  ['anniversary', 'We turned 40 last week.', 'We turned 40 last week'],
  ['anniversary', 'Today is our 25th anniversary.', 'Today is our 25th anniversary'],
];

const NEAR_MISSES: readonly (readonly [string, string])[] = [
  ['ours, not theirs', 'Congratulations, I read that you won the design award.'],
  ['ours, not theirs', 'We received your award entry form.'],
  ['a third firm', 'Pike & Lowe won the hospital contract.'],
  ['a third firm', 'The bakery across the road opened a second shop.'],
  ['planned', 'We plan to tell everyone we launched our oat drink.'],
  ['planned', 'We launch our oat drink in September.'],
  ['planned', 'Our 25th anniversary is in May.'],
  ['hoped for', 'We hope we won the tender.'],
  ['negated', 'We have not won the tender.'],
  ['negated', "We haven't passed the audit."],
  ['negated', 'We nearly won the award.'],
  ['negated', 'We lost the Hallam tender last week.'],
  ['conditional', 'If we won the contract, we would need forty seats.'],
  ['conditional', 'Once we have won the tender, we will order.'],
  ['asked', 'Did you hear we won the design award?'],
  ['past years', 'We won the design award in 2019.'],
  ['past years', 'We opened our second shop three years ago.'],
  ['past years', 'Occupancy is the highest since we opened our first hotel.'],
  ['told of something else', 'The award that we won stands in the hall.'],
  ['spoilt', 'We went live on Monday and the tills have shown errors since.'],
  ['spoilt', 'Unfortunately our booking page went live with the old prices.'],
  ['no win', 'We live with it.'],
  ['no win', 'Our parts came out within 8 microns.'],
  ['no win', 'We opened the kitchen at seven as usual.'],
  ['no win', 'We received the certificate of analysis this morning.'],
  ['no win', 'We raised the funding question with the board.'],
  ['no win', 'We set the record straight with the landlord.'],
  ['no win', 'For the record, our office is open until five.'],
  ['no win', 'We are sold out of the blue cups, can you send more.'],
  ['no win', 'We turned 40 pallets away.'],
  ['planned', 'We are celebrating our 50th anniversary next spring and need 200 cups.'],
  ['a third firm', 'Our supplier won gold at the show.'],
  ['a third firm', 'They said we won the award.'],
  ['spoilt', 'We sold out within an hour and customers are cross.'],
  ['spoilt', 'We had our best week for returns ever.'],
  ['spoilt', 'We went live yesterday and nobody can log in.'],
  ['spoilt', 'We got the funding and now the builder has vanished.'],
  ['spoilt', 'We won the tender, which means we have to let you go.'],
  ['no news', 'As you know, we won the framework contract.'],
  ['no win', 'We picked up the awards from the printer.'],
  ['no win', 'We got the investment committee papers back.'],
  ['no win', 'We landed the pitch deck on the shared drive.'],
  ['no win', 'We passed the inspection sheet to Tom.'],
  ['no win', 'We went live on the call ten minutes after the start.'],
  ['no win', 'We opened a new office account.'],
  ['no win', 'We opened our doors for the fire drill.'],
  ['no win', 'I was promoted to the front of the queue.'],
  ['no win', 'We won a prize draw for a kettle.'],
  ['no win', 'Today is our second anniversary of asking for this.'],
  ['no win', 'We got the prizes for the raffle.'],
  ['no win', 'We got the best prize money can buy for the raffle.'],
  ['no win', 'We got the loan car today.'],
  ['no win', 'We came first to you with this.'],
  ['no win', 'We are live on the call now.'],
  ['no win', 'The new shop opens on the 14th.'],
  ['no win', 'We turned ten pallets round.'],
  ['a third firm', 'The council gave them the grant.'],
  ['a third firm', 'The other dairy took gold at the show.'],
  ['a third firm', 'The competitor got gold.'],
  ['a third firm', 'The dairy down the road took gold.'],
  ['no win', 'We got the tender documents on Friday.'],
  ['no win', 'We got the contract draft, thank you.'],
  ['no win', 'We got the contract from you on Monday.'],
  ['no win', 'We got the contract back with two questions.'],
  ['no win', 'We took first place in the queue.'],
  ['no win', 'The paint took gold leaf badly.'],
  ['private', "We celebrated my daughter's birthday."],
];

describe('S6 a win in the mail', () => {
  it.each(WINS)('is found as %s: %s', (kind, sentence, quote) => {
    const win = findWin(['Many thanks for Tuesday.', sentence], 2026);
    expect(win?.kind).toBe(kind);
    expect(sentence).toContain(win?.quote);
    if (quote !== '') expect(win?.quote).toBe(quote);
  });

  it.each(NEAR_MISSES)('is none where it is %s: %s', (_, sentence) => {
    expect(findWin([sentence], 2026)).toBe(null);
  });

  it('may name the year in which the mail was written', () => {
    expect(findWin(['We won the 2026 design award.'], 2026)?.kind).toBe('award');
    expect(findWin(['We won the 2026 design award.'], 2027)).toBe(null);
  });

  it('is the first that they tell', () => {
    expect(findWin(['We turned 40 last week.', 'We won the design award.'], 2026)?.kind).toBe('anniversary');
  });

  it('is quoted verbatim and short, whatever stands around it', () => {
    const words = fc.array(
      fc.constantFrom('we won', 'the', 'award', 'launched our', ',', '“', '!', 'tea', 'and'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const sentence = parts.join(' ');
        const win = findWin([sentence], 2026);
        if (win === null) return;
        expect(sentence).toContain(win.quote);
        expect(win.quote.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
        expect(win.quote).not.toMatch(/[!?“”"]/);
      }),
    );
  });
});
