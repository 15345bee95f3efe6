/**
 * Words that weigh on one side whoever uses them: harm done or left undone, and delight. One alone proves
 * nothing; patterns ask for two, or for one said of the other side's work.
 */
export const FEELINGS: Readonly<Record<string, string>> = {
  harm:
    'wrong wrongly late missing broken damaged cold dirty filthy stained rude ignored forgot forgotten lost ruined fined failed nobody never twice thrice supposed apologize apologise embarrassed ' +
    'misspelt misspelled mistake mistakes error errors delay delays delayed waiting waited chased chasing unanswered poor rotten dead wilted leaking loose crooked uneven scratched cracked dented soaked wet soggy burnt raw stale ' +
    'mouldy short incomplete blurred blurry smudged faded peeling spoilt spoiled overcharged unfinished unreadable illegible outdated useless pointless unusable shocked awkward laughed shouted bungled botched messed ' +
    'without_telling without_asking without_warning without_a_word careless sloppy shoddy bent torn chipped rattles wobbles squeaks leaks drips smells stinks smelled shouting grumpy blamed guessing guess empty misled hidden ' +
    'overrun overran underpaid unpaid double mixed_up mix-up muddle muddled no-show weeks fault faults faulty defect defective complained complain disappointed slow unhelpful noticed spelt swore furious angry crying home',
  delight:
    'love loved loves adore adored joy perfect perfectly brilliant brilliantly wonderful wonderfully beautiful beautifully gorgeous superb marvellous fantastic amazing magnificent splendid star genius hero legend saved rescued ' +
    'hats_off bravo congratulations compliments bless applause cheered clapped grinning smiling beaming proud thrilled delighted chuffed impressed speechless goosebumps tears envy envious jealous framed best finest ' +
    'loveliest kindest record won award gold prize finally spotless flawless seamless smooth smoothly like_a_dream like_clockwork worth_every_penny lifesaver magic miracle wonders dream treat delicious raved raving stunning ' +
    'unforgettable remarkable exactly heaven heavenly laugh laughed danced sang grateful happier pleasure heart hugs five-star five_stars credit debt',
};
