import type { Rule } from '../core/automatic/rules.ts';
import type { NameRule } from '../core/names/name-rule.ts';
import type { LinkAim, MarkLevel, Settings, Theme } from '../core/settings.ts';

/**
 * What the options page asks for. Those that may end in the browser's prompt are called while a click is
 * handled, and must reach the browser without waiting for anything. `null` stands for other sites.
 */
export interface OptionsCallbacks {
  readonly onTheme: (theme: Theme) => void;
  readonly onMarks: (level: MarkLevel) => void;
  readonly onLinks: (aim: LinkAim) => void;
  readonly onTextSize: (size: number) => void;
  /** Any other of the settings that the text looks by. */
  readonly onLook: (change: (now: Settings) => Settings) => void;
  readonly onRule: (site: string | null, rule: Rule) => void;
  /** The answers to our own question before the browser's. */
  readonly onAllow: () => void;
  readonly onDecline: () => void;
  readonly onAdd: (site: string, rule: Rule) => void;
  readonly onRemove: (site: string) => void;
  readonly onGrant: (sites: readonly (string | null)[]) => void;
  /** Takes a correction of a name back; `null` all of them. */
  readonly onForgetName: (rule: NameRule | null) => void;
  readonly onImport: (file: Blob) => void;
  readonly onGiveBack: (pattern: string) => void;
  readonly onReset: () => void;
}
