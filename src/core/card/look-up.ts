/** The address of a name in the encyclopedia of a language; nothing is loaded before its reader goes there. */
export function lookUpAddress(
  name: string,
  language: string | null,
): { readonly href: string; readonly host: string } {
  const primary = /^[a-z]{2,3}(?=-|$)/.exec(language?.toLowerCase() ?? '')?.[0] ?? 'en';
  const host = `${primary}.wikipedia.org`;
  const query = encodeURIComponent(name);
  return { host, href: `https://${host}/wiki/Special:Search?search=${query}` };
}
