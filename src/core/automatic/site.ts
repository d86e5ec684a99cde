const PREFIX = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;

/** The name under which rules are kept for a page: its host without "www."; `null` for what is no web page. */
export function siteOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    if (!/^https?:$/.test(protocol)) return null;
    return hostname.replace(PREFIX, '') || null;
  } catch {
    // Not an address.
    return null;
  }
}

/** What a person types for a site: "example.com", "https://www.example.com/news"; `null` for what is none. */
export function parseSite(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '' || /\s/.test(text)) return null;
  const site = siteOf(/^https?:\/\//.test(text) ? text : `https://${text}`);
  return site && /^(?:localhost|[\d.]+|.+\..+)$/.test(site) ? site : null;
}

const ADDRESS = /^[\d.]+$|^\[|^localhost$/;

/** Match patterns for a site and all below it, as both browsers' permissions take them. */
export function patternsOf(site: string): string[] {
  return [ADDRESS.test(site) ? `*://${site}/*` : `*://*.${site}/*`];
}

export const ALL_SITES = '*://*/*';

/** Says whether a host belongs to a site: it is the same, or below it. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
