import type { ReaderBrowser } from './reader-browser.ts';

interface Scripting {
  executeScript(injection: { files?: string[]; args?: unknown[] }): Promise<unknown>;
}

/**
 * Has Chromium's background fail to bring a script into any page. The next worker injects as ever: stop this one in
 * the end.
 */
export async function refuseScript(reader: ReaderBrowser, file: string): Promise<void> {
  await reader.inBackground((refused: string) => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
    const inject = scripting.executeScript.bind(scripting);
    scripting.executeScript = async (injection) => {
      if (!injection.files?.includes(refused)) return inject(injection);
      throw new Error('refused');
    };
  }, file);
}

/** Has it fail once to hand over the settings, as when the access that a click gives comes a moment late. */
export async function refuseFirstHandOver(reader: ReaderBrowser): Promise<void> {
  await reader.inBackground(() => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
    const inject = scripting.executeScript.bind(scripting);
    scripting.executeScript = async (injection) => {
      if (!injection.args) return inject(injection);
      scripting.executeScript = inject;
      throw new Error('refused');
    };
  });
}
