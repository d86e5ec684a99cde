/** What a single key does while the reader is open, in the order of the help sheet. */
export const COMMANDS = [
  'names',
  'said',
  'figures',
  'map',
  'outline',
  'next-mention',
  'last-mention',
  'follow',
  'next-paragraph',
  'last-paragraph',
  'find',
  'listen',
  'comfort',
  'larger',
  'smaller',
  'theme',
  'marks',
  'print',
  'copy',
  'filter-person',
  'filter-organization',
  'filter-place',
  'filter-event',
  'filter-group',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

/** As `KeyboardEvent.key` gives them, letters in lower case. */
export const DEFAULT_KEYS: Readonly<Record<Command, string>> = {
  names: 'e',
  said: 'q',
  figures: 'd',
  map: 'm',
  outline: 'o',
  'next-mention': ']',
  'last-mention': '[',
  follow: 'f',
  'next-paragraph': 'j',
  'last-paragraph': 'k',
  find: '/',
  listen: 'r',
  comfort: 'a',
  larger: '+',
  smaller: '-',
  theme: 't',
  marks: 'h',
  print: 'p',
  copy: 'c',
  'filter-person': '1',
  'filter-organization': '2',
  'filter-place': '3',
  'filter-event': '4',
  'filter-group': '5',
  help: '?',
};

/** The keys that a reader has changed; an empty one is none. */
export type OwnKeys = Readonly<Partial<Record<Command, string>>>;

export function keyOf(command: Command, own: OwnKeys): string {
  return own[command] ?? DEFAULT_KEYS[command];
}

/** On many keyboards `+` is `=` with the shift key; both are meant. */
const SAME_KEY: Readonly<Record<string, string>> = { '=': '+' };

/** What a pressed key means; `null` for most. */
export function commandOf(pressed: string, own: OwnKeys): Command | null {
  const key = pressed.toLowerCase();
  const find = (wanted: string) =>
    wanted === '' ? undefined : COMMANDS.find((command) => keyOf(command, own) === wanted);
  return find(key) ?? find(SAME_KEY[key] ?? '') ?? null;
}

/** What was stored may be older or newer than the code, or broken. */
export function parseKeys(stored: unknown): OwnKeys {
  if (typeof stored !== 'object' || stored === null) return {};
  const fields = new Map(Object.entries(stored));
  return Object.fromEntries(
    COMMANDS.flatMap((command) => {
      const key: unknown = fields.get(command);
      return typeof key === 'string' && key.length <= 20 ? [[command, key.toLowerCase()]] : [];
    }),
  );
}
