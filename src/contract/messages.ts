import type { Opening } from '../core/automatic/restraint.ts';
import type { Rule } from '../core/automatic/rules.ts';
import type { PageEvidence } from '../core/detection/page-evidence.ts';
import type { NameChange } from '../core/names/name-rule.ts';
import type { ReadableText } from '../core/readable-text.ts';
import type { ReadingPlace } from '../core/reader/kept-places.ts';
import type { Understanding } from '../core/understand.ts';
import type { LaterScript } from './later-script.ts';

/** Everything another context may ask of the background: `'noun/verb': (request) => reply`. */
export interface BackgroundCalls {
  /** What the article is about. Its text comes here, so that a model is loaded once for all tabs. */
  'article/understand': (request: TextToUnderstand) => Understanding;

  /** Keeps what its reader knows better about a name, or forgets it. */
  'names/change': (request: NameChange) => Keeping;

  /** Runs a later script where the reader is that asks for it. Says whether it ran. */
  'script/load': (request: { readonly name: LaterScript }) => boolean;

  /** Saves a file out of the page's sight, where the background can: in Firefox. Says whether it did. */
  'file/save': (request: FileToSave) => boolean;

  /** Opens the options page in a tab of its own. */
  'options/open': (request: null) => void;

  /** A page is being loaded on a site where the reader opens by itself. */
  'page/arrived': (request: { readonly address: string }) => { readonly mayOpen: boolean };

  /** Judges the sending page and does what its site's rule says: shows it on the button, offers, opens. */
  'page/detect': (request: PageReport) => PageDecision;

  /** Judges a page that its reader has come to by a link inside the open reader. */
  'page/judge': (request: PageToJudge) => { readonly isArticle: boolean };

  /** The chip in the corner of the sending page was answered. */
  'chip/answered': (request: { readonly answer: ChipAnswer }) => void;

  /** The reader has opened over the sending page. `offer`: it may ask to open by itself there. */
  'reader/opened': (request: ReaderReport) => { readonly offer: boolean };

  /** Its reader has closed it. */
  'reader/closed': (request: ReaderReport) => void;

  /** An article is left at a place where it will be opened again. */
  'place/keep': (request: ReadingPlace) => void;

  /** Takes the sending page's tab to another page, and opens the reader over it where that may be. Says whether it goes. */
  'link/follow': (request: { readonly address: string }) => boolean;

  /** Its reader has answered the offer to open by itself on the sending page's site. */
  'site/choose': (request: { readonly rule: Rule }) => void;
}

/** `private`: nothing of a private window is kept. `failed`: the browser could not store it. */
export type Keeping = 'kept' | 'private' | 'failed';

export interface TextToUnderstand extends ReadableText {
  /** Of the reader's rules for names: what could not be kept, and holds for this reading only. */
  readonly changes?: readonly NameChange[];
}

export interface FileToSave {
  readonly name: string;
  /** Of its content, as a MIME type. */
  readonly type: string;
  readonly text: string;
}

/** `never` on this site; `always` after it was told that the reader will ask from now on. */
export type ChipAnswer = 'read' | 'never' | 'always';

export interface PageToJudge {
  /** The page's address without its fragment. */
  readonly address: string;
  readonly evidence: PageEvidence;
}

/** What the detector tells of a page. */
export interface PageReport extends PageToJudge {
  /** Its reader went back or forward to it. */
  readonly isReturn: boolean;
  /** The browser's own colors are dark, as far as a page can tell: for the toolbar's icon. */
  readonly prefersDark: boolean;
}

export interface PageDecision {
  readonly isArticle: boolean;
  /** The reader is going to open there. */
  readonly opens: boolean;
}

export interface ReaderReport {
  /** As in `PageToJudge`. */
  readonly address: string;
  readonly opening: Opening;
}
