/** What somebody is: a description without one of these says nothing. */
const ROLES = new Set(
  'president minister premier chancellor secretary director chief head leader chairman chairwoman chairperson chair spokesman spokeswoman spokesperson governor mayor senator sen rep congressman congresswoman representative ambassador envoy commissioner commander general gen colonel col major captain capt lieutenant lt sergeant sgt officer executive ceo cfo coo founder co-founder cofounder owner co-owner manager coach player striker midfielder defender goalkeeper quarterback pitcher boxer champion driver professor lecturer researcher scientist economist analyst expert historian sociologist biologist author writer novelist poet journalist reporter editor columnist correspondent critic host anchor presenter actor actress singer rapper musician composer director filmmaker producer artist photographer designer architect engineer lawyer attorney prosecutor judge justice doctor physician surgeon nurse psychologist therapist teacher principal student activist campaigner candidate nominee lawmaker mp legislator councillor councilor councilman deputy king queen prince princess sultan emir pope bishop archbishop cardinal imam rabbi pastor priest patriarch ayatollah sheriff detective inspector superintendent constable adviser advisor aide official diplomat politician billionaire businessman businesswoman entrepreneur investor farmer fisherman resident veteran soldier pilot astronaut chef trustee treasurer partner co-author boss mogul star insider curator librarian'.split(
    ' ',
  ),
);
/** What a place, an organization or a work is. */
const KINDS = new Set(
  'city town village suburb district province region capital island river port neighborhood neighbourhood county state country company firm group agency newspaper daily tabloid magazine website broadcaster channel station bank lender retailer supermarket maker manufacturer automaker carmaker startup start-up platform app network organization organisation charity nonprofit union party movement militia club team university college school hospital museum brand chain developer publisher airline producer watchdog regulator coalition film movie series show book novel album song game drug vaccine rover spacecraft ship'.split(
    ' ',
  ),
);
const MODIFIERS = new Set(
  'former ex vice deputy prime acting interim senior chief executive foreign defense defence interior finance health education justice energy economy environment trade labor labour culture agriculture transport home state federal national local general managing assistant associate attorney first lead military police army air force security opposition press communications policy union party team world news television tv radio public private human rights resources political religious spiritual supreme founding honorary emeritus new longtime co outgoing incoming'.split(
    ' ',
  ),
);

const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[.,]$/, '');

export function isRole(word: string): boolean {
  return ROLES.has(bare(word));
}

export function isKind(word: string): boolean {
  return KINDS.has(bare(word));
}

/** May stand in a description in front of a name. */
export function isModifier(word: string): boolean {
  const parts = bare(word).split('-');
  const own = parts[0] === 'then' ? parts.slice(1) : parts;
  return own.length > 0 && own.every((part) => MODIFIERS.has(part) || ROLES.has(part));
}
