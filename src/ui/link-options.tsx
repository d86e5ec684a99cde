import type { JSX } from 'preact';
import { type MessageKey, say } from '../core/messages.ts';
import { LINK_AIMS, type LinkAim } from '../core/settings.ts';
import type { OptionsProps } from './options-page.tsx';
import { Choices } from './page-parts.tsx';

const AIM_NAMES: Readonly<Record<LinkAim, MessageKey>> = {
  tab: 'options_links_tab',
  page: 'options_links_page',
  reader: 'options_links_reader',
};

/** Where a link of the article leads to. */
export function LinkOptions({ state, onLinks }: OptionsProps): JSX.Element {
  return (
    <Choices
      name="links"
      legend={say('options_links')}
      options={LINK_AIMS}
      labels={AIM_NAMES}
      chosen={state.settings.links}
      onChoose={onLinks}
    />
  );
}
