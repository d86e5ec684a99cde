import { NO_RULES, parseRules, type SiteRules } from './automatic/rules.ts';
import { type OwnKeys, parseKeys } from './keys/commands.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Faces that the browser has. A page's own is not among them: a face by name could be one that the page declares,
 * and would be fetched.
 */
export const TYPEFACES = ['serif', 'sans', 'mono'] as const;
export type Typeface = (typeof TYPEFACES)[number];

/** How paragraphs are set apart: by a gap between them or by an indent. */
export const PARAGRAPH_STYLES = ['gap', 'indent'] as const;
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];

/** How many lines stay clear while the others are dimmed; 0 dims none. */
export const LINE_FOCUSES = [0, 1, 3, 5] as const;
export type LineFocus = (typeof LINE_FOCUSES)[number];

/** Which names are underlined: none, a few, the first of each in every paragraph, or each wherever it stands. */
export const MARK_LEVELS = ['off', 'calm', 'paragraph', 'all'] as const;
export type MarkLevel = (typeof MARK_LEVELS)[number];

/** When a name's card opens: as the pointer rests on it or at a click, at a click only, or never. */
export const CARD_OPENINGS = ['hover', 'click', 'off'] as const;
export type CardOpening = (typeof CARD_OPENINGS)[number];

/** Where a link of the article opens: in a new tab, in the page's own, or there with the reader over it. */
export const LINK_AIMS = ['tab', 'page', 'reader'] as const;
export type LinkAim = (typeof LINK_AIMS)[number];

/** Raised when a field changes its meaning; a field that is added needs no new version. */
export const SETTINGS_VERSION = 1;

export interface Settings {
  readonly theme: Theme;
  readonly typeface: Typeface;
  /** Size of the text in CSS pixels. */
  readonly textSize: number;
  /** Width of the text in characters (`ch`). */
  readonly lineWidth: number;
  /** As a factor of the text's size. */
  readonly lineHeight: number;
  /** Room between letters and between words, in steps from the face's own (0) upwards. */
  readonly spacing: number;
  readonly paragraphs: ParagraphStyle;
  readonly lineFocus: LineFocus;
  readonly images: boolean;
  readonly marks: MarkLevel;
  readonly cards: CardOpening;
  /** Names are not buttons in the text, so that a screen reader reads it without a halt. */
  readonly plainText: boolean;
  readonly links: LinkAim;
  /** A card shows a link to an encyclopedia, outside of Lede. */
  readonly lookUp: boolean;
  /** How fast its reader reads, in words a minute. */
  readonly wordsPerMinute: number;
  /** Reading aloud, as a factor of a voice's own speed. */
  readonly speechRate: number;
  /** The voice's name by language. */
  readonly voices: Readonly<Record<string, string>>;
  /** Single keys do something while the reader is open. */
  readonly singleKeys: boolean;
  readonly keys: OwnKeys;
  /** Where the reader opens by itself. */
  readonly rules: SiteRules;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  typeface: 'serif',
  textSize: 20,
  lineWidth: 66,
  lineHeight: 1.55,
  spacing: 0,
  paragraphs: 'gap',
  lineFocus: 0,
  images: true,
  marks: 'calm',
  cards: 'hover',
  plainText: false,
  links: 'tab',
  lookUp: false,
  wordsPerMinute: 230,
  speechRate: 1,
  voices: {},
  singleKeys: true,
  keys: {},
  rules: NO_RULES,
};

interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The settings that are a number on a scale. */
export const SCALES = {
  textSize: { least: 14, most: 32, step: 2 },
  lineWidth: { least: 45, most: 90, step: 3 },
  lineHeight: { least: 1.35, most: 2, step: 0.05 },
  spacing: { least: 0, most: 3, step: 1 },
  wordsPerMinute: { least: 100, most: 600, step: 10 },
  speechRate: { least: 0.5, most: 2, step: 0.1 },
} as const satisfies Partial<Record<keyof Settings, Range>>;
export type ScaleName = keyof typeof SCALES;

/** What was stored may be older or newer than the code, or broken: each field counts for itself. */
export function parseSettings(stored: unknown): Settings {
  const fields: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const oneOf = <T>(name: keyof Settings, options: readonly T[], otherwise: T): T =>
    options.find((option) => option === fields[name]) ?? otherwise;
  const flag = (name: keyof Settings, otherwise: boolean): boolean =>
    oneOf(name, [true, false], otherwise);
  const scales = Object.keys(SCALES) as ScaleName[];
  return {
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(scales.map((name) => [name, onScale(name, fields[name])])),
    theme: oneOf('theme', THEMES, DEFAULT_SETTINGS.theme),
    typeface: oneOf('typeface', TYPEFACES, DEFAULT_SETTINGS.typeface),
    paragraphs: oneOf('paragraphs', PARAGRAPH_STYLES, DEFAULT_SETTINGS.paragraphs),
    lineFocus: oneOf('lineFocus', LINE_FOCUSES, DEFAULT_SETTINGS.lineFocus),
    marks: oneOf('marks', MARK_LEVELS, DEFAULT_SETTINGS.marks),
    cards: oneOf('cards', CARD_OPENINGS, DEFAULT_SETTINGS.cards),
    links: oneOf('links', LINK_AIMS, DEFAULT_SETTINGS.links),
    images: flag('images', DEFAULT_SETTINGS.images),
    plainText: flag('plainText', DEFAULT_SETTINGS.plainText),
    lookUp: flag('lookUp', DEFAULT_SETTINGS.lookUp),
    singleKeys: flag('singleKeys', DEFAULT_SETTINGS.singleKeys),
    voices: parseVoices(fields['voices']),
    keys: parseKeys(fields['keys']),
    rules: parseRules(fields['rules']),
  };
}

function onScale(name: ScaleName, value: unknown): number {
  const { least, most } = SCALES[name];
  const isThere = typeof value === 'number' && value >= least && value <= most;
  return isThere ? value : DEFAULT_SETTINGS[name];
}

function parseVoices(stored: unknown): Readonly<Record<string, string>> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, name]) => typeof name === 'string'));
}

/** The value `steps` further on its scale, or at its end. */
export function stepped(settings: Settings, name: ScaleName, steps: number): Settings {
  const { least, most, step } = SCALES[name];
  const value = settings[name] + steps * step;
  // Steps of a twentieth would add up to 1.5499999.
  const rounded = Math.round(value * 100) / 100;
  return { ...settings, [name]: Math.min(most, Math.max(least, rounded)) };
}

/** What makes up the look of the text. */
const LOOK = [
  ...([
    'theme',
    'typeface',
    'textSize',
    'lineWidth',
    'lineHeight',
    'spacing',
    'paragraphs',
  ] as const),
  ...(['lineFocus', 'images', 'marks', 'cards', 'plainText'] as const),
];
export type LookSettings = Pick<Settings, (typeof LOOK)[number]>;

export function lookIn(settings: Settings): LookSettings {
  return Object.fromEntries(LOOK.map((name) => [name, settings[name]])) as unknown as LookSettings;
}

/** The look as it was at first; all else stays as it is. */
export function withDefaultLook(settings: Settings): Settings {
  return { ...settings, ...lookIn(DEFAULT_SETTINGS) };
}

export function hasDefaultLook(settings: Settings): boolean {
  return LOOK.every((name) => settings[name] === DEFAULT_SETTINGS[name]);
}
