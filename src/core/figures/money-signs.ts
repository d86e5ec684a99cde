import { isCapital, type Line, wordAt } from './line.ts';
import type { NumberRead } from './number-read.ts';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  '¥': 'yen',
  '₹': 'rupees',
  '₽': 'rubles',
  '₩': 'won',
  '₺': 'liras',
  '₪': 'shekels',
  '₱': 'pesos',
  '₦': 'naira',
  '₫': 'dong',
  '฿': 'baht',
  '₴': 'hryvnias',
  '₵': 'cedis',
  '¢': 'cents',
};

/** Stand before digits, apart or in one token with them; single letters are codes of other things too. */
const CODES: Readonly<Record<string, string>> = {
  usd: 'dollars',
  eur: 'euros',
  gbp: 'pounds',
  chf: 'francs',
  jpy: 'yen',
  inr: 'rupees',
  aed: 'dirhams',
  rs: 'rupees',
  'rs.': 'rupees',
  rm: 'ringgit',
  rmb: 'yuan',
  rp: 'rupiah',
  ksh: 'shillings',
  ush: 'shillings',
  php: 'pesos',
  p: 'pesos',
  r: 'rand',
  n: 'naira',
};

/** What the sign at a word means. */
export function signAt(line: Line, at: number): string | null {
  return SIGNS[wordAt(line, at).text] ?? null;
}

/** The index at which money begins, with the letters that say whose dollars they are: "US$5", "HK$5". */
export function moneyStart(line: Line, sign: number): number {
  const before = wordAt(line, sign - 1);
  const joined = wordAt(line, sign).glued && isCapital(before) && before.text.length <= 3;
  return joined ? sign - 1 : sign;
}

export function codeAt(line: Line, at: number): string | null {
  const { text, lower } = wordAt(line, at);
  if (text.length < 2 || !isCapital(wordAt(line, at))) return null;
  return Object.hasOwn(CODES, lower) ? (CODES[lower] ?? null) : null;
}

/** "P2,500 per bag", "Rs500": what the letters before digits mean, and not those of a "P53". */
export function prefixMoney(line: Line, read: NumberRead): string | null {
  const code = read.prefix.toLowerCase();
  if (!Object.hasOwn(CODES, code)) return null;
  const looksLikeMoney =
    code.length > 1 ||
    /[.,]/.test(read.printed) ||
    read.scale > 1 ||
    wordAt(line, read.to).lower === 'per';
  return looksLikeMoney ? (CODES[code] ?? null) : null;
}
