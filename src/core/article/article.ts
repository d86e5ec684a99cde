import type { Span } from '../text/span.ts';

export type Direction = 'ltr' | 'rtl';

/** What the page says about a stretch of text. Names found in it are marks too, but live apart. */
export type InlineMark = Span &
  (
    | { readonly kind: 'link'; readonly href: string }
    | { readonly kind: 'emphasis' | 'strong' | 'code' | 'sub' | 'sup' }
    | {
        readonly kind: 'language';
        readonly language: string | null;
        readonly direction: Direction | null;
      }
  );

/** Text and its marks; the unit that is rendered, searched and annotated. */
export interface RichText {
  readonly text: string;
  /** In order of their start, outer before inner. */
  readonly marks: readonly InlineMark[];
}

export interface Picture {
  /** Absolute, http or https. */
  readonly url: string;
  readonly alt: string;
  /** In CSS pixels, `null` when the page does not tell; they keep the text from moving while it loads. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface ListItem {
  readonly content: RichText;
  /** In an ordered list, where it is not one more than the item's before. */
  readonly number?: number;
  /** What stands below the item's first line: nested lists and further paragraphs. */
  readonly blocks: readonly Block[];
}

export interface TableCell {
  readonly content: RichText;
  readonly isHeader: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export type EmbedKind = 'video' | 'audio' | 'post' | 'interactive';

export type Block =
  | { readonly kind: 'paragraph'; readonly content: RichText }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6; readonly content: RichText }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'figure';
      readonly picture: Picture;
      readonly caption: RichText | null;
      readonly credit: string | null;
    }
  | {
      readonly kind: 'table';
      readonly caption: RichText | null;
      readonly rows: readonly (readonly TableCell[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'embed';
      readonly embed: EmbedKind;
      readonly provider: string;
      readonly url: string;
      readonly title: string | null;
      readonly poster: string | null;
    }
  | { readonly kind: 'rule' };

export type DateBasis =
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'time-element'
  | 'text'
  | 'address'
  | 'given';

export interface PublicationDate {
  /** ISO 8601, as precise as `precision` says; with an offset when the page gave one. */
  readonly value: string;
  readonly precision: 'minute' | 'day' | 'month';
  readonly basis: DateBasis;
}

export interface LeadImage {
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** Why a page holds only a part of its article, and where it goes on. */
export interface ArticlePart {
  readonly kind: 'paywall' | 'page';
  /** Of an article on several pages: which one this is, of how many that the page links to. */
  readonly page: number | null;
  readonly pages: number | null;
  /** The next page's address: http or https, of the same site. */
  readonly next: string | null;
}

export interface Article {
  /** The page's address without its fragment; `null` for a page read from a file. */
  readonly url: string | null;
  readonly title: string;
  /** The short line above the headline. */
  readonly kicker: string | null;
  /** The summary between headline and text. */
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  /** Place and agency before the text: "Damascus - Arabstoday". */
  readonly dateline: string | null;
  readonly siteName: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly direction: Direction;
  readonly published: PublicationDate | null;
  /** When the page says that it was changed last. */
  readonly modified: PublicationDate | null;
  readonly leadImage: LeadImage | null;
  readonly blocks: readonly Block[];
  /** Who the author is, as the page says under the text; a line for each of several authors. */
  readonly authorNote: string | null;
  /** Topics that the page files the story under and prints with it. */
  readonly tags: readonly string[];
  /** `null` where the blocks seem to be the whole article. */
  readonly part: ArticlePart | null;
}
