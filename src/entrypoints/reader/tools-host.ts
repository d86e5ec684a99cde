import type { RereadingSetup, Tools } from '../../contract/tools.ts';
import type { Article } from '../../core/article/article.ts';
import type { Command } from '../../core/keys/commands.ts';
import type { ReaderAction, ReaderState } from '../../core/reader/reader-state.ts';
import type { OpenedReader } from './open-reader.tsx';

interface ToolsHostSetup
  extends RereadingSetup,
    Pick<OpenedReader, 'loadTools' | 'call' | 'lifetime' | 'overlay'> {
  readonly article: Article;
  readonly isChosen: boolean;
  readonly state: () => ReaderState;
  /** Of its page, without the fragment. */
  readonly address: string;
  readonly dispatch: (action: ReaderAction) => void;
  /** Aborted when the article goes. */
  readonly signal: AbortSignal;
}

/** The reader's end of the tools, whose script comes later and may not come at all. */
export interface ToolsHost {
  /** Has them at hand for when they are asked for. */
  load(): Promise<void>;
  /** Dispatches what only they can show, once they are there. */
  open(action: ReaderAction): Promise<void>;
  run(command: Command): Promise<void>;
  update(state: ReaderState): void;
  /** Draws, and has the line that is read stay where it is. */
  keepLine(draw: () => void): void;
}

export function createToolsHost(setup: ToolsHostSetup): ToolsHost {
  const { loadTools, dispatch, signal, call, address } = setup;
  let tools: Tools | null = null;
  let loading: Promise<boolean> | null = null;
  const load = async () => {
    loading ??= loadTools();
    // So that the next wish tries again.
    if (!(await loading)) loading = null;
    if (signal.aborted || tools) return;
    tools = createTools(setup);
    tools?.update(setup.state());
  };
  signal.addEventListener('abort', () => {
    if (!tools) return;
    const at = tools.place();
    // One who has left before it was looked at has not moved.
    if (at !== null) void call('place/keep', { address, at });
    tools.end();
  });
  /** Acts once the tools are there. */
  const withTools = async (act: (there: Tools) => void) => {
    await load();
    if (signal.aborted) return;
    if (tools) act(tools);
    else dispatch({ kind: 'tools-missing' });
  };
  return {
    load,
    open: (action) => withTools(() => dispatch(action)),
    run: (command) => withTools((there) => there.run(command)),
    update: (state) => tools?.update(state),
    keepLine: (draw) => (tools ? tools.keepLine(draw) : draw()),
  };
}

function createTools(setup: ToolsHostSetup): Tools | null {
  const { overlay, article, dispatch, call, lifetime, selected, readParts, isChosen } = setup;
  const find = (selector: string) => overlay.root.querySelector<HTMLElement>(selector);
  const [panel, card, matches, spoken] = ['.side', '.card-slot', '.match-slot', '.spoken-slot'].map(
    find,
  );
  const [popups, minutes, column] = ['.popups', '.minutes-left', '.column'].map(find);
  const open = globalThis.ledeTools;
  if (!open || !panel || !card || !matches || !spoken || !popups || !minutes || !column)
    return null;
  return open({
    ...{ article, isChosen, dispatch, call, column, scroller: overlay.root },
    ...{ selected, readParts },
    slots: { panel, card, matches, spoken, popups, minutes },
    close: () => lifetime.abort(),
  });
}
