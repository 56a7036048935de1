const words = (list: string) => list.trim().split(/\s+/);

/**
 * Words that interfaces are built of: tags, roles, parts, states, looks, sides of a conversation, and editors. They tell
 * of nobody. Left out is what may be a fact about a customer (a rank, a debt, a plan) or a name (Mark, Rich, Art).
 */
export const INTERFACE_WORDS: ReadonlySet<string> = new Set([
  // Tags
  ...words(`a abbr address article aside audio b blockquote body br button canvas caption center cite code col colgroup
    dd del details dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h header hgroup hr
    html i iframe img input ins kbd label legend li main map menu meter nav object ol optgroup option output p
    param picture pre progress q s samp search section select slot small source span strike strong style sub summary sup
    svg table tbody td template textarea tfoot th thead time title tr tt u ul var video`),
  // Roles and ARIA
  ...words(`alert alertdialog application aria banner cell checkbox columnheader combobox complementary contentinfo
    document feed graphics grid gridcell group heading image link listbox listitem log menubar menuitem menuitemcheckbox
    menuitemradio navigation none presentation presentational progressbar radio radiogroup region row rowgroup rowheader
    scrollbar searchbox separator slider spinbutton switch tab tablist tabpanel term textbox timer toolbar tooltip tree
    treegrid treeitem activedescendant atomic autocomplete busy checked colcount colindex colspan controls current
    describedby description disabled dropeffect errormessage expanded flowto grabbed haspopup hidden invalid keyshortcuts
    labelledby level live modal multiline multiselectable orientation owns placeholder posinset pressed readonly relevant
    required roledescription rowcount rowindex rowspan selected setsize sort valuemax valuemin valuenow valuetext`),
  // Parts of a page
  ...words(`accordion action actions anchor app area arrow attachment attachments avatar back background backdrop badge
    bar block board border bottom box breadcrumb bubble btn button buttons calendar callout card cards caret carousel
    cell chip chips clip close collapse column columns component container content contents control corner count counter
    cover data date dates day days default details dialogs divider dot dots drag drawer dropdown drop edge element
    ellipsis emoji empty end entry entries event events field fields file files filter fixed flag float floating fold
    folder folders footer frame full gap gallery gutter handle head header headers heading helper hint holder host hover
    icon icons id images indicator info inline inner input item items key label labels layer layout lead left line lines
    link links list lists loader loading logo mask media menu menus message meta middle month more navbar new next
    notification notifications number old open option options order outer outline overlay overflow page pager pages pane
    panel panels part parts path picker pill pin placeholder plugin popover popup portal preview prev previous primary
    props quick rail reaction reactions recent refresh rendered resize resizer right root rows screen scroll scroller
    secondary sections settings shadow shape sheet shell side sidebar sidenav single size skeleton skip slide snippet
    space spacer spinner split spoiler stack start state static status step sticky store strip suggestion suggestions
    swipe tabs tag tags target theme thumb thumbnail tick tile timeline timestamp tip toast toggle toggler token tool
    tools top track tray trigger type types ui unit value version view viewer viewport virtual virtualized week widget
    widgets window wrap wrapper wrapped year zone`),
  // States and looks
  ...words(`above absolute active alternate animate animated animation auto available awake away before after below
    big blank blur bold both bounce bright changed clear clickable closed collapsed collapsible color compact complete
    connected contain contained contextual cursor custom dark deleted dense dirty disconnected done down draft dragging
    editable editing enabled enter entering error even exit expandable extra fade failed fill filled first fit flat flex
    fluid focus focusable focused font forward fresh ghost grouped grow grown hidden hide high highlight highlighted
    horizontal idle in inactive initial inset inverse invisible is italic justify large last leave light long loaded
    locked low max md lg sm xs xl min mini minimal minimized moved multi muted narrow no normal not odd off offline on
    online only opaque opened out over padded padding pending plain pointer pristine raised ready relative removable
    resizable responsive reverse role rotate round rounded rtl ltr scrollable seen selectable self sent shift short show
    showing shown shrink simple sized small solid sorted square static stretched success text thick thin tiny
    touched transition transparent truncate truncated typing unread unseen untouched up upper vertical visible warning
    wide width height margin with without has non zero`),
  // Conversations
  ...words(`agent answer assignee assistant author bcc body bot cc channel chat client comment comments compose composer
    contact content conversation conversations correspondence customer day delivered dialogue direction discussion
    editor email external forward forwarded from fwd guest history human in inbound inbox incoming interlocutor internal
    mail mailbox me member mention messages messaging messenger mine msg msgs my name note notes operator original other
    others out outbound outgoing own owner participant participants peer person post posts presence private profile
    public quote quoted read reader receipt received recipient recipients replied replies reply replying requester
    respond response sender sending session sign signature staff subject subtitle support system team their theirs them
    thread threads ticket tickets to transcript user users visitor whisper write writer you your`),
  // Editors, frameworks, data attributes
  ...words(`angular base bind bool bootstrap ck ckeditor class cke classes cmd command contenteditable css cy decorator
    draftjs draft editable el element ember enable event ext fr froala fb framework fw gramm grammarly handler hook
    html index instance js json key lang language lexical lines markup mce mirror mui ng node note nodes notranslate
    offset paragraph paste prose pm prosemirror proxy ql quill rc react ref reference render rendered renderer rooster
    route router rte screenreader sc script selector slate sr squire string svelte test testid tinymce tiptap trix
    turbo uid v view void vue wysiwyg x y z br id ids idx qa testing translate spellcheck hidden`),
]);
