import type { Place } from './placed-block.ts';

/** What publishers call the elements around what is not the story. Lower case, parts of words. */
const LABELS = {
  Caption: /caption|vid\w*cap|credit|photo|figure|image|img|picture|legend|bild|foto/,
  Newsletter:
    /newsletter|subscri|sign-?up|optin|opt-in|cta|donat|support|membership|paywall|premium|regist|offer|banner/,
  Byline: /byline|author|bio|writer|contributor|posted|meta|date|time|publish|info|source/,
  Related:
    /relat|recommend|more|read-?next|recirc|teaser|promo|popular|trending|also|inline-link|suggest|infobox|story-link|pullout/,
  Ad: /\bads?\b|ad-|-ad\b|advert|sponsor|commercial|affiliat/,
  Box: /box|aside|sidebar|callout|pull|highlight|card|module|rail/,
};

/**
 * What such blocks say, in the languages that we know it in. In lower case, as the text then is: a pattern of
 * many scripts that ignores case takes several times as long to compile.
 */
const WORDS = {
  More: startsWith(
    'read (?:more|also|next)|also read|more (?:on|from|stories|news|in)\\b|more:|related(?: (?:stor|articles|content|coverage|news|topics|posts|links)|:|$)|see also|don.?t miss|recommended(?: (?:for|stor|articles|reading)|:|$)|must read|in this article|most (?:read|popular)|latest (?:news|stor|articles|posts)',
    'lesen sie|lies auch|mehr (?:zum thema|dazu)|mehr:|siehe auch|weiterlesen|weitere (?:artikel|themen|beiträge|meldungen|nachrichten|infos|informationen|berichte|links)|weiterführende (?:links|infos|artikel)|neueste (?:artikel|beiträge|nachrichten)|themen(?::|$)|das könnte (?:sie|dich) auch|auch interessant|meist-?(?:gelesen|diskutiert|kommentiert)',
    'lire (?:aussi|la suite)|à lire|voir aussi|sur le même sujet|plus d.(?:infos|articles|actu)|nos (?:articles|dossiers)',
    '(?:te|le|les) puede interesar|(?:lee|lea|leer|ver|vea|mira|mire|puedes ver) ?(?:también|más)?:|lee (?:también|más)|ver también|(?:notas|noticias|temas|artículos) relacionad|relacionad[oa]s?(?::|$)|más (?:noticias|leíd)|recomendad[oa]s?(?::|$)',
    'leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira|leggi anche|vedi anche|ti potrebbe|potrebbe interessart|altri articoli',
    'lees (?:ook|meer|verder)|ook interessant|gerelateerd|läs (?:mer|också)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj|zobacz|przeczytaj|polecamy|čtěte|přečtěte|olvassa|citește|прочетете',
    'читайте|смотрите|ещё по теме|по теме|ilgili|ayrıca|okuyun|baca juga|đọc thêm|xem thêm|関連|あわせて読|相关|延伸閱讀|推荐阅读|관련|اقرأ|المزيد|קראו|עוד ב|και διαβάστε|διαβάστε',
  ),
  Newsletter:
    /newsletter|subscribe|sign up|sign-up|inbox|follow us|follow (?:him|her|me|@)|like us on|join (?:us|our)|download (?:the|our)|our app|get (?:the|our)|abonn|anmelden|registr|suscr|inscr|iscriviti|подпис|telegram|whatsapp|donate|contribut|e-paper|jetzt (?:lesen|testen|sichern)|verpassen|boletín|únete|síguenos|suivez|seguici|volg ons|följ|nyhetsbrev|nieuwsbrief|hírlevél|newslet|ニュースレター|구독|订阅/,
  Copyright:
    /©|copyright|all rights reserved|alle rechte|tous droits|derechos reservados|todos os direitos|riproduzione riservata|все права|may not be published|reprinted|syndicat|無断転載|版权/,
  Photo:
    /photo|getty|reuters|image|picture|courtesy|credit|foto|bild|afp|ap\b|epa|dpa|shutterstock|alamy|imago|screenshot|illustration|zdjęcie|фото|写真|图片|사진/,
  Date: /\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|ago\b|updated|published|posted|uhr\b|aktualisiert|publié|publicado|aggiornato/,
  Contact:
    /@|e-?mail|contact|tips?\b|reach (?:him|her|out)|twitter|phone|\(\d{3}\)|reporter|correspondent|is an? (?:\w+ ){0,4}(?:writer|editor|reporter|journalist|author|professor|columnist)|contributed to this/,
  Disclosure:
    /disclos|disclaim|affiliate|commission|editorial|advertis|sponsored|comment|terms of|privacy|cookie|opinions? expressed|views expressed|correction|note:|hinweis|anzeige|datenschutz|redaktion|meinung des autors|publicidad|publicité|pubblicità|publicidade|reklam|reclame|реклама|広告|广告|광고/,
  Page: /click here|continues? (?:below|reading)|want more|editor.?s.? (?:recom|pick)|(?:entry|article|post) was (?:post|orig)|permalink|vergiss nicht|artikel (?:gefallen|teilen)|text wurde|fehler (?:auf|gef|entd|meld)|privatsphäre|vergrößern|(?:mehr|hier) (?:lesen|erfahren)|entdecken sie|partage|compart[ei]|condividi|cliquez|udostępnij|поделиться|シェア|공유|شارك/,
};

function startsWith(...alternatives: string[]): RegExp {
  return new RegExp(`^[\\s"“„«•·>→▶*#|(\\[–—-]{0,3}(?:${alternatives.join('|')})`);
}

const IN_FIGURE = new Set(['FIGCAPTION', 'FIGURE']);
/** In a longer text such words are part of what it tells. */
const LONGEST_LABEL = 500;
const SHORT_LABEL = 80;

/** Made once: a page may have a hundred thousand blocks. */
const LABEL_TESTS = Object.entries(LABELS).map(([name, pattern]) => ({
  own: `is${name}`,
  around: `in${name}`,
  pattern,
}));
const WORD_TESTS = Object.entries(WORDS).map(([name, pattern]) => ({
  name: `says${name}`,
  pattern,
}));

/** Adds what the page calls the block and what is around it. */
export function addLabelSignals(
  signals: Record<string, number>,
  { labels, labelsAround, tags }: Place,
): void {
  signals['inFigure'] = Number(tags.some((tag) => IN_FIGURE.has(tag)));
  for (const { own, around, pattern } of LABEL_TESTS) {
    signals[own] = Number(pattern.test(labels));
    signals[around] = Number(pattern.test(labelsAround));
  }
}

/** Adds what a block says, and whether the one before it asks for a subscription. */
export function addWordSignals(
  signals: Record<string, number>,
  text: string,
  before: string,
): void {
  signals['newsletterBefore'] = says(WORDS.Newsletter, before);
  for (const { name, pattern } of WORD_TESTS) signals[name] = says(pattern, text);
}

/** 2 in a text that says little else, 1 in a longer one, 0 where they are not said. */
function says(words: RegExp, text: string): number {
  if (text.length > LONGEST_LABEL || !words.test(text.toLowerCase())) return 0;
  return text.length > SHORT_LABEL ? 1 : 2;
}
