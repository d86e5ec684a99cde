import { once } from '../once.ts';

/**
 * A pattern that knows classes of Unicode (`\p{L}`), made when it is first asked for. A literal would be checked
 * when the browser reads the script, and its tables loaded: milliseconds of the few that opening takes.
 *
 * @param flags beside `u`
 */
export function unicodePattern(source: string, flags = ''): () => RegExp {
  return once(() => new RegExp(source, `u${flags}`));
}
