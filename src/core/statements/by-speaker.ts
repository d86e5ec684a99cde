import type { Entity } from '../names/entity.ts';
import { CERTAIN, type Statement } from './statement.ts';

/** What one person or body says. */
export interface Voice {
  readonly name: string;
  /** What the text says of them, `null` without. */
  readonly description: string | null;
  readonly statements: readonly Statement[];
}

export interface Voices {
  /** In the order in which they first speak. */
  readonly certain: readonly Voice[];
  /** A speaker is likely, but not sure enough to be put among the others. */
  readonly unsure: readonly Statement[];
  /** The text does not say who. */
  readonly unnamed: readonly Statement[];
}

/** Groups statements by who makes them. */
export function bySpeaker(statements: readonly Statement[], entities: readonly Entity[]): Voices {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const voices = new Map<
    string,
    { name: string; description: string | null; statements: Statement[] }
  >();
  const unsure: Statement[] = [];
  const unnamed: Statement[] = [];
  for (const statement of statements) {
    const entity = known.get(statement.speaker ?? '');
    const name = entity?.name ?? statement.speakerText;
    if (!name) unnamed.push(statement);
    else if (statement.confidence < CERTAIN) unsure.push(statement);
    else {
      const key = entity?.id ?? name.toLowerCase();
      const voice = voices.get(key) ?? {
        name,
        description: entity?.description ?? null,
        statements: [],
      };
      voice.statements.push(statement);
      voices.set(key, voice);
    }
  }
  return { certain: [...voices.values()], unsure, unnamed };
}
