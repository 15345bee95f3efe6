/** Small words and set phrases by their work in a sentence; written as they stand, no forms are made. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  us: 'i we',
  me: 'me us our my',
  you: 'you yourself one_of_you someone_there anyone_there your_team your_people',
  your: 'your yours',
  modal: 'can could would will might may shall should',
  need: 'need needs require requires want wants',
  soft: 'also just really kindly still then perhaps maybe possibly simply now very be please though therefore actually only quickly ideally definitely probably rather quite so first even',
  very: 'very really so truly absolutely quite rather most extremely thoroughly just simply a_little a_bit somewhat pretty deeply bitterly more_than less_than',
  be: 'is are was were be been being am',
  have: 'have has had having',
  aux: 'is are was were do does did has have had can could will would shall should may might must am',
  wh: 'what when where which who whom whose how',
  not: 'not never no nobody nothing none neither cannot without nowhere hardly',
  the: 'the this that these those our my your its their his her both all',
  a: 'a an some another any one two three four five six seven eight nine ten twelve a_few several couple_of more additional extra new further proper',
  more: 'also too as_well another extra additional more in_addition additionally further on_top besides second third plus else while_you_are_at_it while_youre_there instead other two_more',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri today tomorrow tonight yesterday weekend weekday noon midday midnight lunchtime eod cob eob morning afternoon evening month week quarter year january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec easter christmas summer winter spring autumn fall q1 q2 q3 q4 fortnight end_of_play close_of_play close_of_business end_of_day end_of_business end_of_week end_of_month day hour hours days weeks months minutes term ramadan eid half-term halfterm',
  asap: 'asap as_soon_as_possible as_soon_as_you_can urgently immediately right_away straight_away at_once quickly as_quickly_as_possible soonest at_the_earliest pronto without_delay in_a_hurry sharpish',
  sooner: 'sooner faster earlier quicker ahead_of_schedule sooner_than ahead_of_time',
  until:
    'by before until till no_later_than not_later_than at_the_latest in_time_for ahead_of within latest on_or_before in_time',
  good: 'great good nice wonderful helpful lovely fantastic brilliant excellent perfect ideal useful super amazing handy fab grand kind appreciated superb outstanding marvellous marvelous spot_on first-rate top-notch terrific splendid gorgeous stunning beautiful awesome impeccable flawless smooth exceptional incredible charming delightful magnificent first_class',
  bad: 'disappointed disappointing unhappy unacceptable poor frustrated frustrating annoyed annoying upset angry dissatisfied unprofessional appalling terrible awful dreadful embarrassing embarrassed furious cross displeased fed_up let_down not_good_enough below_par substandard sloppy careless concerned rude ashamed fuming dismayed shoddy ridiculous unimpressed underwhelmed livid',
  down: 'down broken offline inaccessible unusable unreachable unavailable locked_out cut_off out_of_order frozen dead flooded unsafe bricked stranded blank on_fire overheating leaking',
  die: 'died dies passed_away passed_on dying deceased lost_his_life lost_her_life killed',
  glad: 'happy delighted thrilled pleased chuffed over_the_moon ecstatic proud overjoyed impressed blown_away grateful thankful glad touched stoked tickled bowled_over',
  decide:
    'decided chosen chose opted settled_on plumped_for voted resolved agreed_on made_up_our_mind made_our_decision settled_for came_down_on come_down_on made_our_choice picked concluded ruled_out',
  boss: 'board boss management director committee chairman chairwoman chair ceo cfo coo md partners trustees council head manager owner owners client clients customer customers headteacher governors investors bank auditor auditors team family finance procurement legal directors steering_group minister dean bishop editor producer foreman principal principals sponsor sponsors executive executives leadership shareholders tenants landlord insurer insurers regulator inspector inspectors',
  wishing:
    'one_day someday some_day one_fine_day in_an_ideal_world in_a_perfect_world in_my_dreams if_only wish wishing dream dreaming dreams dreamt daydream sometime_in_the_future eventually pipe_dream pie_in_the_sky music_of_the_future in_another_life if_money_were_no_object when_i_am_rich for_another_day another_time wish_list wishlist bucket_list down_the_line down_the_road in_the_long_run at_some_point some_time sometime for_later no_rush santa fantasy magic_wand',
};
