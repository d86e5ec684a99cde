/**
 * Some publishing systems print the quotation marks of their database: `Russia\'s \"not helpful\"`.
 * A backslash before a quotation mark means nothing in prose, so it goes.
 */
export function healEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\+(["'“”‘’])/g, '$1') : text;
}
