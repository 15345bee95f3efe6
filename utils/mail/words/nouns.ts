/**
 * Things by the part they play in business mail. Singular; plurals are formed. `_` joins a phrase.
 * Used in patterns as `@price`, `@document` and so on.
 */
export const NOUNS: Readonly<Record<string, string>> = {
  price:
    'price quote quotation proposal estimate offer cost fee rate pricing tender bid ballpark price_list rate_card costing tariff charge price_tag figure_for',
  discount:
    'discount reduction rebate concession better_price better_rate better_deal special_price price_match cheaper_rate lower_price lower_rate mates_rates loyalty_discount volume_discount goodwill_discount',
  document:
    'report deck slide presentation document summary spreadsheet file dataset data figures numbers analysis overview list minutes memo write_up one_pager draft template drawing spec specification checklist manual breakdown statistic photo footage agenda whitepaper paper handout script transcript result finding layout mock_up mockup sketch sample diagram blueprint floor_plan plan timeline schedule roadmap evaluation assessment review_of forecast projection budget case_study certificate log chart map inventory translation visual rendering portfolio programme_notes dossier pack comparison proof proofs brief briefing material recording survey_results summary_of documentation page_on note valuation statement_of_works risk_assessment method_statement elevations bill_of_quantities manuscript menu itinerary seating_plan',
  paper:
    'invoice receipt password login link address bank_details bank_account vat_number po po_number purchase_order credit_note remittance contact_details form w9 w-9 access access_code licence_key license_key email_address billing_address paperwork nda invoice_number pro_forma proforma statement account_number iban mandate postcode phone_number pin reference_number vat_receipt payslip delivery_note tracking_number tracking calendar_invite invite dial_in joining_instructions engagement_letter username credential user_account mailing_list distribution_list parking_permit visitor_pass job_number cost_centre order_number logo letterhead key_code paper_contract',
  remedy:
    'training workshop course website site app crm system software tool platform brochure campaign video film audit consultant coach chatbot chat_bot bot dashboard portal newsletter rebrand relaunch redesign webinar seminar intranet database server leaflet flyer catalogue catalog org_chart coaching offsite survey process policy handbook strategy licence module integration plugin consultant mediator interim team person people course_for e-learning podcast event stand booth sign machine unit camera alarm boiler pump kitchen fence roof',
  tie: 'contract subscription service retainer agreement account membership policy engagement arrangement partnership relationship cooperation collaboration maintenance_contract support_contract lease tenancy standing_order licence license seat plan programme cover deal order booking assignment mandate_with package cleaning_contract',
  meeting:
    'meeting call chat coffee lunch slot appointment catch_up catch-up video_call phone_call zoom teams_call site_visit breakfast walkthrough demo huddle sit-down session_with drink get-together visit interview_slot',
  thought:
    'thought advice opinion idea input feedback suggestion pointer steer guidance take view tip perspective recommendation reaction impression second_pair_of_eyes wisdom inspiration',
  okay: 'approval sign_off sign-off go_ahead go-ahead okay green_light blessing consent permission authorization thumbs_up nod yes',
  specialist:
    'somebody someone anyone anybody lawyer solicitor accountant photographer plumber electrician translator designer agency broker recruiter caterer printer architect surveyor dentist doctor expert specialist contractor builder supplier freelancer person firm company colleague name names contact contacts notary illustrator copywriter joiner carpenter consultant partner vet valuer stonemason tutor coach developer bookkeeper',
  blame:
    'mistake error mix-up mix_up delay muddle oversight bug fault blunder mess shambles shortcoming disappointment complaint confusion inconvenience defect damage crack scratch stain problem issue',
  joy: 'joy pleasure delight credit triumph success masterpiece miracle gem star hero lifesaver treat dream_team wonder blessing_for',
  loss: 'funeral stroke cancer diagnosis hospital illness surgery bereavement redundancy lay-off layoff insolvency administration_order bankruptcy miscarriage chemotherapy hospice intensive_care heart_attack accident obituary wake memorial receivership liquidation fire flood burglary',
  kin: 'wife husband mother father mum mom dad son daughter brother sister partner child baby grandmother grandfather uncle aunt business_partner colleague founder boss',
};
