/** What may be brought to an open reader, each in a script of its own. */
export const LATER_SCRIPTS = ['tools', 'map'] as const;

export type LaterScript = (typeof LATER_SCRIPTS)[number];
