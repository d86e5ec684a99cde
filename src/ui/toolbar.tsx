import type { JSX } from 'preact';
import type { PanelTab } from '../core/panel/panel-tab.ts';
import type { Settings } from '../core/settings.ts';
import type { ReaderAction } from './reader-state.ts';
import { MARK_NAMES, THEME_NAMES } from './setting-names.ts';

interface ToolbarProps {
  readonly siteName: string;
  readonly settings: Settings | null;
  readonly dispatch: (action: ReaderAction) => void;
  readonly onClose: () => void;
  readonly panel?: PanelSwitch;
}

interface PanelSwitch {
  readonly isOpen: boolean;
  readonly onToggle: (tab: PanelTab | null) => void;
}

export function Toolbar(props: ToolbarProps): JSX.Element {
  const { siteName, settings, dispatch, onClose, panel } = props;
  return (
    <div class="toolbar" role="toolbar" aria-label="Reader">
      <button type="button" onClick={onClose} title="Back to the page (Esc)">
        <span aria-hidden="true">×</span> Close
      </button>
      <bdi class="site">{siteName}</bdi>
      {panel && (
        <button
          type="button"
          class="x-ray"
          title="What the story holds (E)"
          aria-expanded={panel.isOpen}
          aria-controls="x-ray"
          onClick={() => panel.onToggle(panel.isOpen ? null : 'names')}
        >
          X-ray
        </button>
      )}
      {settings && (
        <>
          <button
            type="button"
            aria-label="A− Smaller text"
            title="Smaller text (−)"
            onClick={() => dispatch({ kind: 'text-size', step: -1 })}
          >
            A−
          </button>
          <button
            type="button"
            aria-label="A+ Larger text"
            title="Larger text (+)"
            onClick={() => dispatch({ kind: 'text-size', step: 1 })}
          >
            A+
          </button>
          <button
            type="button"
            title="Underline names (H)"
            onClick={() => dispatch({ kind: 'next-marks' })}
          >
            <span class="label">Names: </span>
            {MARK_NAMES[settings.marks]}
          </button>
          <button type="button" title="Theme (T)" onClick={() => dispatch({ kind: 'next-theme' })}>
            <span class="label">Theme: </span>
            {THEME_NAMES[settings.theme]}
          </button>
        </>
      )}
    </div>
  );
}
