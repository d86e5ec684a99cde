import type { ArticlePart, Block } from './article.ts';
import { plainTextOf } from './plain-text.ts';
import { countWords } from './reading-time.ts';

/** What a page says about how much of its article it holds. */
export interface PartSigns {
  /** It declares that the article is not free to read. */
  readonly isLocked: boolean;
  /** It offers a subscription in a box that it calls a wall. */
  readonly hasWall: boolean;
  /** How long the whole article is by its metadata. */
  readonly declaredWords: number | null;
  readonly pages: ArticlePart | null;
}

/** With the offer under a cut text taken away; `null` where the page seems to hold the whole article. */
export interface ReadPart {
  readonly part: ArticlePart | null;
  readonly blocks: readonly Block[];
}

/** Longer texts than this are rarely the beginning alone. */
const LONG_BEGINNING = 350;
/** Few articles that are not free are as short as this. */
const SHORTEST_ARTICLE = 120;
const MUCH_MORE = 1.6;

/**
 * Decides whether the text is only a part. One sign alone says little: many pages that are not free show
 * their whole text, and many free pages offer a subscription.
 */
export function readPart(signs: PartSigns, blocks: readonly Block[]): ReadPart {
  const { kept, hasOffer } = withoutOffer(blocks);
  const isSuspect = signs.isLocked || signs.hasWall || hasOffer;
  if (!isSuspect || !isBeginning(signs, kept, hasOffer)) return { part: signs.pages, blocks };
  return { part: { kind: 'paywall', page: null, pages: null, next: null }, blocks: kept };
}

function isBeginning(signs: PartSigns, blocks: readonly Block[], hasOffer: boolean): boolean {
  const words = countWords(plainTextOf(blocks).text);
  const isShort = words < LONG_BEGINNING;
  const last = blocks.at(-1);
  const isCut = endsInDots(last, isShort) || (isShort && endsInWord(last));
  const hasMore = (signs.declaredWords ?? 0) > words * MUCH_MORE;
  const { isLocked, hasWall } = signs;
  if (isLocked && (isCut || hasMore || words < SHORTEST_ARTICLE)) return true;
  const weak = [isLocked, hasWall, hasOffer, isCut, hasMore].filter(Boolean).length;
  return isShort && (hasWall || hasOffer) && weak > 1;
}

/** How far from its end a text may hold the offer to read the rest. */
const LAST_BLOCKS = 4;
const LONGEST_OFFER = 220;

function withoutOffer(blocks: readonly Block[]) {
  const at = blocks.findIndex((block, i) => {
    if (i === 0 || i < blocks.length - LAST_BLOCKS) return false;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
    return block.content.text.length <= LONGEST_OFFER && isOffer(block.content.text);
  });
  return at < 0 ? { kept: blocks, hasOffer: false } : { kept: blocks.slice(0, at), hasOffer: true };
}

const READERS =
  /subscri|register|sign (?:in|up)|log ?in|abonn|abonel|\babo\b|suscri|assina|prenumer|předpl|előfiz|tilaa|συνδρ|подпис|передпл|اشترا|اشترك|مشترك|מנוי|会员|會員|订阅|訂閱|有料|구독|langganan/i;
const GOING_ON =
  /continu|keep reading|to read|unlock|full (?:article|story|access)|only|already|weiter|nur für|bereits|suite|réserv|déjà|seguir|leyendo|exclusiv|riserv|legger|verder|alleen|vidare|videre|redan|allerede|jatka|dalej|tylko|číst|pouze|olvas|okuma|διαβ|чита|продолж|доступ|للقراءة|لمتابعة|לקרוא|להמשיך|続き|限定|继续|繼續|阅读|閱讀|계속|전용|membaca/i;

/** "Subscribe to continue reading", "Weiterlesen mit Abo", "この記事は有料会員限定です". */
export function isOffer(text: string): boolean {
  return READERS.test(text) && GOING_ON.test(text);
}

/** Shorter last lines are buttons: "More...", "Comments". */
const SHORTEST_PROSE = 40;

function endsInDots(last: Block | undefined, isShort: boolean): boolean {
  if (last?.kind !== 'paragraph' || !/(?:…|\.\.\.)[\])]?$/.test(last.content.text)) return false;
  return isShort || last.content.text.length >= SHORTEST_PROSE;
}

/** In a script that ends its sentences with a stop. */
function endsInWord(last: Block | undefined): boolean {
  if (last?.kind !== 'paragraph' || last.content.text.length < SHORTEST_PROSE) return false;
  return /[a-zà-ÿа-я,]$/.test(last.content.text);
}
