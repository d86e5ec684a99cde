import { unicodePattern } from '../text/unicode-pattern.ts';

export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** "Photo: Ana Ruiz/Agency", "(Foto: dpa)", "Credit: …" at the end of a caption. */
const CREDIT_LABEL =
  /[\s.]*[([]?\s*(?:photo(?:graph)?s?|pictures?|images?|credits?|courtesy|fotos?|bilde?r?|photographie|crédits?|imagen|crédito|источник фото|фото|صورة|צילום)(?:\s+(?:by|courtesy|credit|von|de|di|par))?\s*[:：/|]\s*(.+?)[)\]]?\s*$/iu;
const CREDIT_SIGN = /[\s.]*[([]?\s*(©\s*.+?)[)\]]?\s*$/u;
/** Asked first: both patterns need one of these, and take long to compile. */
const CREDIT_POINT = /[:：/|©]/;
const LONGEST_CREDIT = 90;

/** Parts a caption from the credit at its end; both trimmed, `null` where there is none. */
export function splitCredit(text: string): CaptionParts {
  if (!CREDIT_POINT.test(text)) return { caption: text.trim() || null, credit: null };
  const match = CREDIT_LABEL.exec(text) ?? CREDIT_SIGN.exec(text);
  const credit = match?.[1]?.trim() ?? null;
  if (!match || !credit || credit.length > LONGEST_CREDIT) {
    return { caption: text.trim() || null, credit: null };
  }
  const head = text.slice(0, match.index);
  const stop = /^\./.test(match[0]) ? '.' : '';
  return { caption: `${head}${stop}`.trim() || null, credit };
}

const label = unicodePattern(String.raw`^[([]?\s*\p{L}[\p{L}\s]{1,18}[:：]\s*(?=\S)`);

/** A credit that has an element of its own may begin with any label: "Map: …", "撮影：…". */
export function withoutLabel(credit: string): string {
  return credit.replace(label(), '').replace(/[)\]]$/, '');
}
