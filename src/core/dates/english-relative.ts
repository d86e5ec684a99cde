import type { DateRule, Parts, Reading, Unit } from './date-mention.ts';
import { COUNT, countNamed, PART_OF_DAY, UNIT, UNITS } from './english-words.ts';
import { leadNamed } from './readings.ts';

const fromNow = (unit: Unit, by: number): Reading => ({
  kind: 'shift',
  unit,
  by,
  anchor: 'publication',
});
const VAGUE: Reading = { kind: 'vague', precision: 'span' };
const SHIFTS = { last: -1, this: 0, next: 1 } as const;

/** "yesterday morning", "earlier today", "tonight", "this afternoon", "last night". */
export const dayWordRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      // "USA Today" and "Entertainment Tonight" are names.
      `(?<![\\p{L}\\p{N}]|USA )(?<!\\p{Lu}[\\p{L}&]+ (?=\\p{Lu}\\p{Ll}))(?:(?:[Ee]arlier|[Ll]ater?|[Ee]arly) )?(?<word>[Yy]esterday|YESTERDAY|[Tt]oday|TODAY|[Tt]omorrow|TOMORROW|[Tt]onight|TONIGHT)(?: ${PART_OF_DAY})?(?![\\p{L}\\p{N}]| [Ss]how)`,
      'gu',
    ),
    read: ({ word = '' }) => fromNow('day', dayShift(word.toLowerCase())),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:earlier|later|late|early) )?(?<word>this ${PART_OF_DAY}|last (?:night|evening))\\b`,
      'gi',
    ),
    read: ({ word = '' }) => fromNow('day', word.startsWith('l') || word.startsWith('L') ? -1 : 0),
  },
  {
    pattern: new RegExp(
      `\\b[Tt]he (?:very )?(?:(?<way>next|following|previous|same) (?:day|morning|night|evening)|(?<unit>${UNIT}) (?<way2>before|after|earlier|later|prior))\\b(?! (?:the|his|her|its|their|he|she|it|they|we|a|last|\\p{Lu}))`,
      'gu',
    ),
    read: ({ way, unit = 'day', way2 = '' }) => ({
      kind: 'shift',
      unit: unit as Unit,
      by: wayShift(way ?? way2),
      anchor: 'text',
    }),
  },
  {
    pattern: /\bthe day (?<way>before yesterday|after tomorrow)\b/gi,
    read: ({ way = '' }) => fromNow('day', /before/i.test(way) ? -2 : 2),
  },
];

function dayShift(word: string): number {
  if (word === 'yesterday') return -1;
  return word === 'tomorrow' ? 1 : 0;
}

function wayShift(word: string): number {
  if (/same/i.test(word)) return 0;
  return /prev|before|earlier|prior/i.test(word) ? -1 : 1;
}

const OTHER_PERIOD =
  '(?:weekend|season|(?:holiday|festive|school|academic|fiscal|financial|election|tax|football|baseball|basketball|hockey|summer|winter) (?:season|period|year)|semester|term time|quarter|decade|century|fortnight)';
const NOT_A_PERIOD = "(?![’']?s? (?:of the|old))(?!-)";

/** "last week", "earlier this year", "the following year", "this holiday season". */
export const periodRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b(?:(?:earlier|later|early|late|sometime) )?(?<lead>last|next|this(?: past| coming)?) (?:(?<unit>${UNIT})|${OTHER_PERIOD})\\b(?! or (?:so|two)\\b)${NOT_A_PERIOD}`,
      'gi',
    ),
    read: ({ lead, unit }) => {
      const way = leadNamed(lead) ?? 'this';
      return unit ? fromNow(unit.toLowerCase() as Unit, SHIFTS[way]) : VAGUE;
    },
  },
  {
    pattern: new RegExp(
      `(?<in>\\b(?:over|in|for|within|during|through) )?\\b(?<lead>the (?:next|following|previous|same|coming|past|last|upcoming|preceding)) (?<unit>${UNIT}|weekend|season|decade|quarter)\\b(?: or so)?(?! of the\\b)${NOT_A_PERIOD}`,
      'gi',
    ),
    read: readThePeriod,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?:(?:end|start|beginning|middle|rest|remainder|close|turn|course) of |(?:early|earlier|late|later) in |first (?:days|weeks|months) of )(?<lead>the|this|last|next) (?<unit>week|month|year|${OTHER_PERIOD})\\b(?! of\\b)`,
      'gi',
    ),
    read: readEdge,
  },
];

/** "the next year" behind a year of the text goes on from there; "over the next year" goes on from now. */
function readThePeriod(parts: Parts): Reading {
  const lead = (parts['lead'] ?? '').toLowerCase();
  const unit = /^(?:day|week|month|year)$/i.test(parts['unit'] ?? '') ? parts['unit'] : undefined;
  if (!unit) return /decade/i.test(parts['unit'] ?? '') ? decade(lead) : VAGUE;
  const way =
    /following|previous|preceding|same/.test(lead) || (lead === 'the next' && !parts['in']);
  if (!way) return VAGUE;
  return { kind: 'shift', unit: unit.toLowerCase() as Unit, by: wayShift(lead), anchor: 'text' };
}

function decade(lead: string): Reading {
  if (/next|coming/.test(lead)) return { kind: 'stretch', unit: 'year', from: 0, to: 10 };
  if (/past|last/.test(lead)) return { kind: 'stretch', unit: 'year', from: -10, to: 0 };
  return VAGUE;
}

function readEdge(parts: Parts): Reading {
  const unit = parts['unit'] ?? '';
  const way = SHIFTS[leadNamed(parts['lead']) ?? 'this'];
  const isUnit = /^(?:day|week|month|year)$/i.test(unit);
  return isUnit ? fromNow(unit.toLowerCase() as Unit, way) : VAGUE;
}

const ABOUT =
  '(?:(?:more than|less than|about|around|over|nearly|almost|some|at least|just(?: over| under)?|roughly|only|well over|barely) )?';

/** "three weeks ago", "two months later", "the past two years", "recent weeks". */
export const countedRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `\\b(?<about>${ABOUT})(?<count>${COUNT})(?: (?:and a half|or (?:so|two|more)|to ${COUNT}))? (?<unit>${UNITS})(?: or (?:so|two|more)|-and-a-half)? ago(?: today)?\\b`,
      'gi',
    ),
    read: (parts) => readCounted(parts, 'publication', -1),
  },
  {
    pattern: new RegExp(
      `\\b(?<about>${ABOUT})(?<count>${COUNT}) (?<unit>${UNITS})(?: from (?:now|today)|['’] time)\\b`,
      'gi',
    ),
    read: (parts) => readCounted(parts, 'publication', 1),
  },
  {
    pattern: new RegExp(
      `\\b(?<about>${ABOUT})(?<count>${COUNT}) (?<unit>${UNITS}) (?<way>later|earlier|before|prior|afterwards?)(?= |[.,;:!?)”"]|$)(?! (?:than|this|that|in) )`,
      'gi',
    ),
    read: (parts) =>
      // "A few months later" leads nowhere; "a few weeks ago" at least says that it is over.
      countNamed(parts['count'] ?? '') === null
        ? null
        : readCounted(parts, 'text', /later|after/i.test(parts['way'] ?? '') ? 1 : -1),
  },
  {
    pattern: new RegExp(
      `\\b(?<about>${ABOUT})(?<count>${COUNT}) (?<unit>${UNITS}) after(?: (?!that\\b|which\\b)[\\p{L}\\p{N}’'-]+){1,5}?(?= that | which | who |[.,;:!?)”"\\n—–])`,
      'giu',
    ),
    // Counted from an event, whose date is seldom the one that was printed last.
    read: () => ({ kind: 'vague', precision: 'year' }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:the )?(?<lead>last|past|next)|the (?<lead2>coming|previous|preceding|following)) (?<count>${COUNT}) (?<unit>${UNITS})(?: or (?:so|two))?\\b${NOT_A_PERIOD}`,
      'gi',
    ),
    read: readStretch,
  },
  {
    pattern:
      /\b(?:(?<recent>recent weeks)|recent (?:days|months)|(?:the )?(?:past|coming) (?:days|weeks)|(?<=\b(?:at|over) )the weekend|(?:days|weeks|months|years|decades|centuries) ago)\b/gi,
    read: ({ recent }) => (recent ? { kind: 'stretch', unit: 'month', from: -1, to: 0 } : VAGUE),
  },
];

const BARE_UNIT = /^(day|week|month|year|decade)s?$/i;

function readCounted(parts: Parts, anchor: 'publication' | 'text', way: 1 | -1): Reading {
  const count = countNamed(parts['count'] ?? '');
  const unit = BARE_UNIT.exec(parts['unit'] ?? '')?.[1]?.toLowerCase();
  if (count === null || !unit || parts['about']) return { kind: 'vague', precision: 'year' };
  if (unit === 'decade') return { kind: 'shift', unit: 'year', by: way * count * 10, anchor };
  return { kind: 'shift', unit: unit as Unit, by: way * count, anchor };
}

const FORWARD = /next|coming/i;

function readStretch(parts: Parts): Reading {
  const count = countNamed(parts['count'] ?? '');
  const unit = BARE_UNIT.exec(parts['unit'] ?? '')?.[1]?.toLowerCase();
  const lead = parts['lead'] ?? parts['lead2'] ?? '';
  if (count === null || !unit || /prev|prec|follow/i.test(lead)) return VAGUE;
  const size = unit === 'decade' ? count * 10 : count;
  const base = (unit === 'decade' ? 'year' : unit) as Unit;
  return FORWARD.test(lead)
    ? { kind: 'stretch', unit: base, from: 0, to: size }
    : { kind: 'stretch', unit: base, from: -size, to: 0 };
}
