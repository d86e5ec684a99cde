import type { Entity } from '../names/entity.ts';

const BODY =
  /\b(ministry|company|agency|department|university|council|court|union|party|bank|office|institute|association|commission|committee|foundation|network|newspaper|hospital|school)$/i;
const PERSON =
  /(?:^|\s|-)(?:year-old|man|woman|boy|girl|mother|father|actor|actress|singer|musician|star|player|coach|manager|captain|president|minister|chancellor|senator|congressman|congresswoman|governor|mayor|secretary|chief|ceo|founder|cofounder|chairman|chairwoman|lawyer|attorney|judge|justice|author|writer|director|professor|scientist|researcher|driver|striker|midfielder|goalkeeper|quarterback|veteran|pope|king|queen|prince|princess|comedian|rapper|artist|designer|teacher|doctor|politician|lawmaker|leader)$/i;
const DEFINITE = /^(?:the|his|her)\s/i;

/** The body that a text calls "the ministry" where it names one ministry only; `null` else. */
export function nameOfBody(text: string, entities: readonly Entity[]): string | null {
  const kind = DEFINITE.test(text) ? BODY.exec(text)?.[1]?.toLowerCase() : undefined;
  if (!kind) return null;
  const named = entities.filter(({ name }) => name.toLowerCase().includes(kind));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** The one person whom the text itself describes so: "the prime minister". */
export function describedAs(text: string, entities: readonly Entity[]): string | null {
  if (!isPersonNoun(text)) return null;
  const role = text.replace(DEFINITE, '').toLowerCase();
  const described = entities.filter(({ type, description }) => {
    const words = description?.toLowerCase() ?? '';
    return type === 'person' && (words.endsWith(role) || words.startsWith(`${role} `));
  });
  return described.length === 1 ? (described[0]?.id ?? null) : null;
}

/** "the singer", "the 36-year-old": somebody who was named before. */
export function isPersonNoun(text: string): boolean {
  return DEFINITE.test(text) && PERSON.test(text);
}
