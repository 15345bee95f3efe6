/*
 * Words that belong to no page: of HTML and ARIA, and those that everybody names parts of a page by. They may stand in an
 * outline even where a page says them too, because they tell nothing of it.
 */

const TAGS = `a abbr address article aside audio b bdi bdo blockquote body br button canvas caption cite code col colgroup
data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6
header hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav object ol optgroup option output p
picture pre progress q rp rt ruby s samp search section select slot small source span strong sub summary sup svg table tbody
td textarea tfoot th thead time tr track u ul var video wbr`;

const ATTRIBUTES = `accept action alt aria async auto autocomplete autofocus busy checked class color cols colspan content
contenteditable controls current data date datetime describedby dir disabled download draggable editable encoding expanded
flowto for haspopup height hidden href id inert inputmode invalid is itemid itemprop itemscope itemtype jsaction jsname
jscontroller jslog jsmodel jsshadow key keyshortcuts lang level list live loading max maxlength min minlength modal multiline
multiple name novalidate open orientation owns part pattern placeholder posinset pressed readonly rel relevant required
role roledescription rows rowspan scope selected setsize shape size sizes sort spellcheck src srcdoc srcset start step style
tabindex target title translate type usemap value valuemax valuemin valuenow valuetext width wrap labelledby controls`;

const ROLES = `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group
heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio
meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar
search searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term
textbox time timer toolbar tooltip tree treegrid treeitem`;

const TYPES = `button checkbox color date datetime email file hidden image local month number password radio range reset search
submit tel text time url week`;

const PARTS = `account accounts action actions active activity activities address addresses amount app attachment attachments
author avatar back badge banner bar bcc block body bottom box breadcrumb btn bubble call card cards cc cell center chip
chiclet chicklet clear close closed collapse collapsed column columns comment comments company component compose contact
contacts container content contents conversation count create created cursor dark day deal deals default delete description
detail details disabled display dock domain draft drawer dropdown edit editor element email emails empty end entity event
events expand expanded feed field fields file files filter first fixed flex float focus folder font footer form format
forward from full fullscreen grid group grow half head header heading height hide highlight history home hover icon icons
image inactive inbox index info inline inner input internal item items job key label labels large last layout lead leads left
light line lines link links list loaded loader loading mail main margin media medium meeting menu message messages meta
middle mini mobile modal module name nav new next none normal note notes number object odd only open opportunity order
organization outer outline overflow overlay owner padding page pages pane panel panels parent part people person phone photo
pipeline pixel placeholder popover popup preview previous primary print profile properties property quote quoted read
recipient recipients record records region related reply right root row rows scroll search secondary section select selected
selection sender sent show shown side sidebar sidebyside single size small sort spacer stage stale start state static status
sticky style subject summary tab tabs tag tags target task tasks text theme thread threads ticket time timeline tip title
toggle tool toolbar tools tooltip top total track type unread unselected update updated user value view viewer visible
warning widget width window wrap wrapper write zone selenium testid test qa automation`;

/** All of them, in lower case. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [TAGS, ATTRIBUTES, ROLES, TYPES, PARTS].flatMap((words) => words.split(/\s+/)),
);

/** Every role there is. */
export const KNOWN_ROLES: ReadonlySet<string> = new Set(ROLES.split(/\s+/));
/** Every type of a field or a button. */
export const KNOWN_TYPES: ReadonlySet<string> = new Set([...TYPES.split(/\s+/), 'datetime-local']);
