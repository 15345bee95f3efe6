/**
 * Verbs by what they do to the business between two people. Base forms, `_` joins a phrase; after a stroke
 * stand irregular past forms. The class name is used in patterns as `@give`, its base forms also carry `@base`.
 */
export const VERBS: Readonly<Record<string, string>> = {
  give: 'send share forward email mail provide give supply submit upload attach drop shoot pass issue resend circulate furnish let_me_have let_us_have get_me get_us post fax courier ship return bring | sent gave given shot brought',
  make: 'prepare draft write compile produce create assemble put_together draw_up write_up pull_together work_up pull summarize outline map_out finalize design calculate model forecast list collect gather document record analyse analyze assess evaluate research investigate plan build develop print translate review check measure inspect survey | wrote written drew drawn built put_together',
  change:
    'add include change remove replace swap integrate incorporate insert extend expand adapt adjust alter modify tweak amend rework redo redesign switch convert delete enlarge widen shorten hide install connect hook_up support enable increase upgrade double cover split combine merge rename restyle repaint relocate fit tack_on bolt_on roll_out handle allow',
  update: 'update correct edit set enter note register record amend transfer book reserve put move',
  fix: 'fix repair sort_out sort resolve restore mend unblock unlock reset reinstate look_into put_right',
  cancel:
    'cancel terminate discontinue stop wind_down wind_up step_back pause suspend scale_back scale_down downgrade cease withdraw part_ways pull_out opt_out bring_to_an_end call_it_a_day give_notice close_our close_the | wound_down withdrew withdrawn stepped_back',
  shrink: 'reduce shrink cut halve trim drop lower downsize remove take_off scale_back',
  meet: 'meet talk speak call chat catch_up sit_down discuss visit come_by pop_in pop_by pop_over drop_by drop_in hop_on jump_on get_together talk_through go_through run_through walk_through come_over swing_by stop_by zoom ring phone touch_base link_up | met spoke spoken sat_down got_together',
  approve:
    'approve sign_off authorize okay green_light bless countersign ratify sign agree accept clear confirm go_ahead',
  introduce: 'introduce recommend refer connect put_me_in_touch put_us_in_touch point_me point_us vouch',
  help: 'help advise guide assist support',
  renew:
    'renew extend prolong carry_on continue keep_going roll_over roll_on sign_on stay_on sign_up re-up | carried_on kept_going',
  tell: 'tell explain confirm clarify remind show let_me_know let_us_know advise say shed_light enlighten | told said',
  hurry: 'hurry speed_up accelerate expedite rush bring_forward prioritize fast_track pull_forward',
  fail: 'fail crash freeze break stop_working hang time_out go_down fall_over die seize jam leak burst | broke broken froze frozen went_down hung died',
  think: 'think believe feel guess suppose reckon | thought felt',
  do: 'do handle take_care arrange organize sort deal see_to make_sure ensure look look_at keep leave ask use run start try let have put move hold work chase order wait make find choose pick take go follow point read open return consider treat count file store block lift apply switch_on switch_off turn_on turn_off hire teach train paint deliver send charge bill invoice credit refund match beat | did done took taken found',
};
