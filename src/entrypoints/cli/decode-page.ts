import { gunzipSync } from 'node:zlib';

const GZIP_MAGIC = 0x8b1f;

/** Decodes a page's bytes as a browser would: byte order mark, `<meta charset>`, then a guess. */
export function decodePage(bytes: Buffer): string {
  const isGzip = bytes.length > 2 && bytes.readUInt16LE(0) === GZIP_MAGIC;
  const page = isGzip ? gunzipSync(bytes) : bytes;
  if (page[0] === 0xff && page[1] === 0xfe) return new TextDecoder('utf-16le').decode(page);
  if (page[0] === 0xfe && page[1] === 0xff) return new TextDecoder('utf-16be').decode(page);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(page);
  } catch {
    // Not UTF-8, whatever the page says: a wrong declaration is more common than broken UTF-8.
    return new TextDecoder(declaredCharset(page)).decode(page);
  }
}

function declaredCharset(page: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(page.subarray(0, 4096));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    // A charset that does not exist.
    return 'windows-1252';
  }
}
