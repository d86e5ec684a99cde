/** A token in digits: "1,000", "P2,500", "100M", "14th". */
export interface Digits {
  /** Letters before: "P", "Rs". */
  readonly prefix: string;
  readonly suffix: string;
  readonly value: number;
  /** As printed, without the letters. */
  readonly printed: string;
}

const TOKEN = /^(\p{L}{0,4})(\d[\d.,]*)(\p{L}{0,6})$/u;
const MOST_DIGITS = 18;

const ENGLISH_GROUPS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const CONTINENTAL_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** `null` for what is no number: a version, a code. */
export function parseDigits(token: string, decimalComma: boolean): Digits | null {
  const [, prefix = '', printed = '', suffix = ''] = TOKEN.exec(token) ?? [];
  if (printed === '' || printed.length > MOST_DIGITS) return null;
  if (/^0\d/.test(printed)) return null;
  const value = decimalComma ? continentalValue(printed) : englishValue(printed);
  return value === null ? null : { prefix, suffix, value, printed };
}

function englishValue(printed: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(printed)) return Number(printed);
  return ENGLISH_GROUPS.test(printed) ? Number(printed.replaceAll(',', '')) : null;
}

/** The comma parts decimals; a dot that can't be one of groups does too, as in Switzerland and Mexico. */
function continentalValue(printed: string): number | null {
  if (CONTINENTAL_GROUPS.test(printed)) {
    return Number(printed.replaceAll('.', '').replace(',', '.'));
  }
  if (/^\d+(?:[.,]\d+)?$/.test(printed)) return Number(printed.replace(',', '.'));
  return ENGLISH_GROUPS.test(printed) ? Number(printed.replaceAll(',', '')) : null;
}
