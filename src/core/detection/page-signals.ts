/**
 * What tells an article's page from a front page, a list or a form: one number a signal, read by
 * `dom/read-signals.ts` without laying the page out. Booleans are 0 or 1; lengths are in characters,
 * where one of Chinese, Japanese or Korean counts for three.
 */
export interface PageSignals
  extends AddressSignals,
    StructureSignals,
    HeadlineSignals,
    TextSignals {
  /** Metadata calls the page an article (`og:type`). */
  readonly ogArticle: number;
  /** Metadata gives a day of publication. */
  readonly published: number;
  /**
   * The sharing card has two extra lines: content systems give a post its author and its reading time,
   * other pages only the second.
   */
  readonly twoCardLabels: number;
  /** Prose for each link. */
  readonly textPerLink: number;
  /** Links that share the page with others. */
  readonly shareLinks: number;
  /** Links to people's own pages, as in forums. */
  readonly memberLinks: number;
  /** Elements of a shop's cart. */
  readonly carts: number;
  readonly articleHeadings: number;
  readonly asides: number;
  readonly inputs: number;
  readonly textareas: number;
  readonly codes: number;
}

/** What the page's address says; all -1 where there is none. */
export interface AddressSignals {
  /** A bare host, its language version, or its index file. */
  readonly home: number;
  /** Length of the last part of the path. */
  readonly lastPart: number;
  /** Most hyphens in one part of the path: words of a headline. */
  readonly hyphens: number;
  readonly digits: number;
  readonly dateInPath: number;
  /** A word for stories, or for forums, manuals and services. */
  readonly storyWord: number;
  readonly forumWord: number;
  readonly manualWord: number;
}

/** How often JSON-LD names a type. */
export interface StructureSignals {
  readonly ldArticles: number;
  readonly ldNews: number;
  readonly ldGoods: number;
  readonly ldBreadcrumbs: number;
}

export interface HeadlineSignals {
  /** Length of an h1 that repeats the title in the metadata: a section's is short, a logo's is none. */
  readonly headline: number;
  /** A year stands near the headline. */
  readonly dated: number;
  /** The title asks, exclaims, or has a colon: names of sections, goods and services seldom do. */
  readonly titleMark: number;
}

/** Where the prose is: paragraphs that are long enough for it. */
export interface TextSignals {
  /** The most under one parent, in characters and in paragraphs. */
  readonly text: number;
  readonly paragraphs: number;
  /** The most under one grandparent, as a share of all: some sites wrap each paragraph. */
  readonly textShare: number;
  readonly shortParagraphs: number;
  /** The element around the most says by its class that it holds an article's text. */
  readonly inArticleBox: number;
}

export interface PageVerdict {
  readonly isArticle: boolean;
  /** 0 to 1; an article from 0.5. */
  readonly score: number;
}
