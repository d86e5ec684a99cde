import { expect, it } from 'vitest';
import { snapshotDocument } from '../../src/dom/snapshot-document.ts';
import { PARSERS } from '../support/documents.ts';

it('copies a page without the handlers and styles that its policy would report', () => {
  const live = PARSERS.jsdom(
    '<body onload="x()"><p onclick="y()" style="color:red">One.</p><p style="display: none">Two.</p></body>',
  );
  const before = live.documentElement.outerHTML;
  const copy = snapshotDocument(live);
  expect(copy.querySelectorAll('[onload], [onclick], [style]')).toHaveLength(0);
  expect(copy.querySelector('[hidden]')?.textContent).toBe('Two.');
  expect(live.documentElement.outerHTML).toBe(before);
});

it('lays open shadow trees out where they show', () => {
  const live = PARSERS.jsdom('<div><b slot="lead">Lead.</b><i>Rest.</i></div>');
  const host = live.querySelector('div') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  const slot = live.createElement('slot');
  slot.name = 'lead';
  const after = live.createElement('p');
  after.textContent = 'Inside.';
  root.append(slot, after);
  const copy = snapshotDocument(live);
  expect(copy.querySelector('div')?.textContent).toBe('Lead.Inside.');
  expect(copy.querySelector('p')?.textContent).toBe('Inside.');
});
