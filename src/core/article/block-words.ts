import type { BlockSignals } from './block-signals.ts';
import type { Place } from './placed-block.ts';

/** What publishers call the elements around what is not the story. Lower case, parts of words. */
const LABELS = {
  Caption: /caption|credit|photo|figure|image|img|picture|legend|bild|foto/,
  Newsletter:
    /newsletter|subscri|sign-?up|optin|opt-in|cta|donat|support|membership|paywall|premium|regist|offer|banner/,
  Byline: /byline|author|bio|writer|contributor|posted|meta|date|time|publish|info|source/,
  Related:
    /relat|recommend|more|read-?next|recirc|teaser|promo|popular|trending|also|inline-link|suggest|infobox|story-link|pullout/,
  Ad: /\bads?\b|ad-|-ad\b|advert|sponsor|commercial|affiliat/,
  Box: /box|aside|sidebar|callout|pull|highlight|card|module|rail/,
};

/** What such blocks say, in the languages that we know it in. */
const WORDS = {
  More: /^(?:read (?:more|also|next)|also read|more(?: on| from)?:?|related|see also|don.?t miss|recommended|must read|in this article|lesen sie|mehr zum|mehr dazu|mehr:|siehe auch|weiterlesen|lire aussi|à lire|voir aussi|lee también|leer más|te puede interesar|ver también|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|lees meer|czytaj|zobacz|читайте|смотрите|läs (?:mer|också)|les også|læs også|lue myös|ayrıca|okuyun|baca juga|đọc thêm|関連|相关|延伸閱讀|관련|اقرأ|קראו)/i,
  Newsletter:
    /newsletter|subscribe|sign up|sign-up|inbox|follow us|follow (?:him|her|me|@)|like us on|join (?:us|our)|download (?:the|our)|our app|get (?:the|our)|abonn|anmelden|registr|suscr|inscr|iscriviti|подпис|telegram|whatsapp|donate|contribut/i,
  Copyright:
    /©|copyright|all rights reserved|alle rechte|tous droits|derechos reservados|todos os direitos|riproduzione riservata|все права|may not be published|reprinted|syndicat|無断転載|版权/i,
  Photo:
    /photo|getty|reuters|image|picture|courtesy|credit|foto|bild|afp|ap\b|epa|dpa|shutterstock|alamy|imago|screenshot|illustration|zdjęcie|фото|写真|图片|사진/i,
  Date: /\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|ago\b|updated|published|posted|uhr\b|aktualisiert|publié|publicado|aggiornato/i,
  Contact:
    /@|e-?mail|contact|tips?\b|reach (?:him|her|out)|twitter|phone|\(\d{3}\)|reporter|correspondent|is an? (?:\w+ ){0,4}(?:writer|editor|reporter|journalist|author|professor|columnist)|contributed to this/i,
  Disclosure:
    /disclos|disclaim|affiliate|commission|editorial|advertis|sponsored|comment|terms of|privacy|cookie|opinions? expressed|views expressed|correction|note:|hinweis|anzeige|datenschutz/i,
  Click:
    /click|here\b|view|watch|listen|share|print|save|photos?:|video|gallery|slideshow|loading|play|teilen|drucken|partager|compartir|condividi|поделиться/i,
};

const IN_FIGURE = new Set(['FIGCAPTION', 'FIGURE']);
/** In a longer text such words are part of what it tells. */
const LONGEST_LABEL = 500;

/** What the page calls the block and what is around it. */
export function labelSignals({ labels, labelsAround, tags }: Place): BlockSignals {
  const signals: Record<string, number> = {
    inFigure: Number(tags.some((tag) => IN_FIGURE.has(tag))),
  };
  for (const [name, pattern] of Object.entries(LABELS)) {
    signals[`is${name}`] = Number(pattern.test(labels));
    signals[`in${name}`] = Number(pattern.test(labelsAround));
  }
  return signals;
}

/** What a block says, and whether the one before it asks for a subscription. */
export function wordSignals(text: string, before: string): BlockSignals {
  const signals: Record<string, number> = {
    newsletterBefore: Number(says(WORDS.Newsletter, before)),
  };
  for (const [name, pattern] of Object.entries(WORDS)) {
    signals[`says${name}`] = Number(says(pattern, text));
  }
  return signals;
}

function says(words: RegExp, text: string): boolean {
  return text.length <= LONGEST_LABEL && words.test(text);
}
