import { useLayoutEffect } from 'preact/hooks';
import type { Command } from '../core/keys/commands.ts';

/** Hears the commands that the tools answer by themselves; the returned function ends it. */
export type CommandSource = (listen: (command: Command) => void) => () => void;

export function createCommands(): {
  readonly source: CommandSource;
  readonly run: (command: Command) => void;
} {
  const listeners = new Set<(command: Command) => void>();
  return {
    source(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    run(command) {
      for (const listen of listeners) listen(command);
    },
  };
}

/** Calls `act` whenever the command is given, from the first drawing on: it may follow at once. */
export function useCommand(source: CommandSource, wanted: Command, act: () => void): void {
  useLayoutEffect(
    () =>
      source((command) => {
        if (command === wanted) act();
      }),
    [source, wanted, act],
  );
}
