import type { ArticleFile } from './article-file.ts';

/** What the menu has done outside the view. */
export interface TakeAway {
  /** Says whether the text is on the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Says whether nothing is known to forbid it. */
  readonly saveFile: (file: ArticleFile) => Promise<boolean>;
  readonly print: () => void;
  readonly openOptions: () => void;
  /** A day of ISO 8601. */
  readonly today: () => string;
}
