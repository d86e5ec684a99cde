import { expect, it } from 'vitest';
import { snapshotDocument } from '../../src/dom/snapshot-document.ts';
import { PARSERS } from '../support/documents.ts';

it('leaves the page itself as it was', () => {
  const live = PARSERS.jsdom(
    '<body onload="x()"><p style="color:red">One.</p><img src="a.png"></body>',
  );
  const before = live.documentElement.outerHTML;
  snapshotDocument(live);
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
