import { expect, it } from 'vitest';
import { textAtAnchor } from '../../src/dom/text-at-anchor.ts';
import { PARSERS } from '../support/documents.ts';

const page = PARSERS.jsdom(`<!doctype html><body>
  <ol><li id="n1"><a href="#r1">^</a> 1. Measured at low water. <a href="#r1">↩</a></li></ol>
  <dl><dt id="n2">2</dt><dd>Harbor office, report 14</dd></dl>
  <p><a name="n3"></a>By the clock of the church.</p>
  <h2 id="später">What came later</h2></body>`);

it.each([
  ['#n1', 'Measured at low water. ↩'],
  ['#n2', 'Harbor office, report 14'],
  ['#n3', 'By the clock of the church.'],
  ['#sp%C3%A4ter', 'What came later'],
  ['#nowhere', null],
  ['#', null],
  ['#100%', null],
])('%s leads to %j', (hash, text) => {
  expect(textAtAnchor(page, hash)).toBe(text);
});
