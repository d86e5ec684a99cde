/**
 * Lights a name with all its other mentions that are underlined, or puts them out. By hand, since to draw an article
 * anew for a pointer that passes over it would be felt.
 */
export function lightMentions(name: HTMLElement, isLit: boolean): void {
  const { entity } = name.dataset;
  for (const each of name.closest('.column')?.querySelectorAll<HTMLElement>('.name') ?? []) {
    if (each.dataset['entity'] === entity) each.classList.toggle('lit', isLit);
  }
}
