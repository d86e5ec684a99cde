import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated, PAGES } from '../../scripts/browser/page-server.mjs';

/** What a test page's article must be; `article: null` for a page without one. */
export interface ExpectedArticle {
  readonly article?: null;
  readonly generated?: boolean;
  readonly title: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly published: string | null;
  readonly siteName: string | null;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paragraphs: readonly string[];
  readonly kinds: readonly string[];
  readonly figures: readonly {
    readonly image: string;
    readonly caption: string | null;
    readonly credit: string | null;
  }[];
  readonly absent: readonly string[];
}

export interface TestPage {
  readonly slug: string;
  readonly expected: ExpectedArticle;
  html(): string;
}

export const TEST_PAGES: readonly TestPage[] = readdirSync(PAGES)
  .filter((slug) => existsSync(join(PAGES, slug, 'expected.json')))
  .map((slug) => ({
    slug,
    expected: JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')),
    html: () => {
      const generator = join(PAGES, slug, 'build.mjs');
      if (existsSync(generator)) return generated(generator).toString('utf8');
      return readFileSync(join(PAGES, slug, 'page.html'), 'utf8');
    },
  }));

/** White space as a person sees it. */
export function seen(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
