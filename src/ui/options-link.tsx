import type { JSX } from 'preact';
import { say } from '../core/messages.ts';

export function OptionsLink(): JSX.Element {
  return <a href="options.html">{say('lede_options')}</a>;
}
