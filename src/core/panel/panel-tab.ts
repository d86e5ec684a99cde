/** What the panel beside the text tells, in the order of its tabs. */
export const PANEL_TABS = ['names', 'said', 'figures', 'dates', 'map', 'outline'] as const;

export type PanelTab = (typeof PANEL_TABS)[number];
