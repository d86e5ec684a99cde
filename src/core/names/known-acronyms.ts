/** One line for each: forms that mean the same wherever they stand, folded. The first stands for all. */
const SAME: readonly string[] = `
united nations|un
united states|us|usa|united states of america|america
united kingdom|uk|britain|great britain
united arab emirates|uae|emirates
european union|eu
china|prc|people's republic of china
russia|russian federation
south korea|republic of korea|rok
north korea|dprk|democratic people's republic of korea
democratic republic of congo|drc|dr congo|democratic republic of the congo|congo-kinshasa
central african republic|car
papua new guinea|png
new zealand|nz
czech republic|czechia
myanmar|burma
ivory coast|cote d'ivoire
turkey|turkiye
netherlands|holland
eswatini|swaziland
east timor|timor-leste
bosnia|bosnia and herzegovina
kyiv|kiev
mumbai|bombay
beijing|peking
los angeles|la
new york|new york city|nyc
washington|washington dc|washington d c
vatican|vatican city|holy see
kingdom of saudi arabia|saudi arabia|ksa
united nations high commissioner for refugees|unhcr|un high commissioner for refugees|un refugee agency|united nations refugee agency
united nations children's fund|unicef
united nations educational scientific and cultural organization|unesco
united nations development programme|undp|un development programme
un relief and works agency|unrwa|united nations relief and works agency
office for the coordination of humanitarian affairs|ocha|un ocha
united nations security council|un security council|security council|unsc
united nations general assembly|un general assembly|general assembly|unga
world food programme|wfp|world food program
world health organization|who|world health organisation
world trade organization|wto|world trade organisation
international monetary fund|imf
international atomic energy agency|iaea
international criminal court|icc
international court of justice|icj|world court
international organization for migration|iom
international labour organization|ilo|international labor organization
north atlantic treaty organization|nato|north atlantic alliance
organization of the petroleum exporting countries|opec
organization for security and co-operation in europe|osce
organisation for economic co-operation and development|oecd|organization for economic cooperation and development
association of southeast asian nations|asean
african union|au
gulf cooperation council|gcc
european central bank|ecb
european commission|ec
international committee of the red cross|icrc|red cross
doctors without borders|medecins sans frontieres|msf
international olympic committee|ioc
islamic state|isis|isil|daesh|islamic state of iraq and the levant|islamic state of iraq and syria|islamic state group
hamas|islamic resistance movement
palestinian authority|pa
palestine liberation organization|plo
kurdistan workers' party|kurdistan workers party|pkk
syrian democratic forces|sdf
free syrian army|fsa
israel defense forces|idf|israeli defense forces|israel defence forces
taliban|taleban
al-qaeda|al qaeda|al-qaida|al qaida
agence france-presse|afp
associated press|ap
british broadcasting corporation|bbc
new york times|nyt
wall street journal|wsj
federal bureau of investigation|fbi
central intelligence agency|cia
national security agency|nsa
department of homeland security|dhs|homeland security
department of justice|doj
department of defense|dod|pentagon
ministry of foreign affairs|foreign ministry|ministry of foreign
environmental protection agency|epa
food and drug administration|fda
centers for disease control and prevention|cdc|centers for disease control
federal emergency management agency|fema
federal reserve|fed
securities and exchange commission|sec
federal trade commission|ftc
national aeronautics and space administration|nasa
republican party|gop
national health service|nhs
labour party|labour
conservative party|conservatives|tories|tory party
chinese communist party|ccp|communist party of china|cpc
facebook|fb
volkswagen|vw
general motors|gm
national basketball association|nba
national football league|nfl
national collegiate athletic association|ncaa
`
  .trim()
  .split('\n');

const meaningOf: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const forms = line.split('|');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** What a folded name stands for, where that is known outside of any article. */
export function knownMeaning(key: string): string | null {
  return meaningOf.get(key) ?? null;
}

/** As newspapers shorten the states behind the name of a town, folded and without dots. */
const STATES: ReadonlyMap<string, string> = new Map(
  'ala|al=alabama ariz|az=arizona ark|ar=arkansas calif|ca=california colo|co=colorado conn|ct=connecticut del|de=delaware fla|fl=florida ga=georgia ill|il=illinois ind|in=indiana kan|ks=kansas ky=kentucky la=louisiana md=maryland mass|ma=massachusetts mich|mi=michigan minn|mn=minnesota miss|ms=mississippi mo=missouri mont|mt=montana neb|ne=nebraska nev|nv=nevada nh=new-hampshire nj=new-jersey nm=new-mexico ny=new-york nc=north-carolina nd=north-dakota okla|ok=oklahoma ore|or=oregon pa=pennsylvania ri=rhode-island sc=south-carolina sd=south-dakota tenn|tn=tennessee tex|tx=texas vt=vermont va=virginia wash|wa=washington wva=west-virginia wis|wi=wisconsin wyo|wy=wyoming bc=british-columbia ont=ontario que=quebec'
    .split(' ')
    .flatMap((pair) => {
      const [short = '', state = ''] = pair.split('=');
      return short.split('|').map((form) => [form, state.replace('-', ' ')] as const);
    }),
);

export function stateOf(key: string): string | null {
  return STATES.get(key) ?? null;
}
