import type { Sample } from './structures.ts';

export const TEXT: readonly Sample[] = [
  [
    'headings of every level',
    '<h2>The rock</h2><p>It is bare.</p><h3>The stairs</h3><p>They are steep.</p><h4>The lamp</h4><p>It is old.</p><div role="heading" aria-level="3">The log</div><p>It is thick.</p>',
    [
      'h2 The rock',
      'It is bare.',
      'h3 The stairs',
      'They are steep.',
      'h4 The lamp',
      'It is old.',
      'h3 The log',
      'It is thick.',
    ],
  ],
  [
    'headings with labels that also name a part of the page’s frame',
    '<h2 class="section-header">The rock</h2><p>It is bare.</p><h2 class="media-title">The stairs</h2><p>They are steep.</p><h2 id="the-lamp-on-social-media">The lamp on social media</h2><p>It is old.</p>',
    [
      'h2 The rock',
      'It is bare.',
      'h2 The stairs',
      'They are steep.',
      'h2 The lamp on social media',
      'It is old.',
    ],
  ],
  [
    'paragraphs made of line breaks',
    '<div>The first lamp burned seal oil.<br><br>The second burned paraffin,<br>on most nights.<br><br>The third needs nobody.</div>',
    [
      'The first lamp burned seal oil.',
      'The second burned paraffin,\non most nights.',
      'The third needs nobody.',
    ],
  ],
  [
    'paragraphs made of div and span',
    '<div class="block"><div><span>The first lamp burned</span> <span>seal oil.</span></div><div><span>The second burned paraffin.</span></div></div>',
    ['The first lamp burned seal oil.', 'The second burned paraffin.'],
  ],
  [
    'a drop cap',
    '<p><span class="drop-cap">N</span>obody had slept in the tower since.</p>',
    ['Nobody had slept in the tower since.'],
  ],
  [
    'a drop cap in a block of its own',
    '<p><span class="dropcap"><span>N</span></span>obody had slept in the tower since.</p>',
    ['Nobody had slept in the tower since.'],
  ],
  [
    'a folded part with its title',
    '<details><summary>How the lamp works</summary><p>A lens turns around it.</p></details>',
    ['[How the lamp works|strong]', 'A lens turns around it.'],
  ],
  [
    'a rule between two parts',
    '<p>They slept.</p><hr><p>They woke.</p>',
    ['They slept.', '(rule)', 'They woke.'],
  ],
  [
    'code with its lines',
    '<pre><code>turn(lens)<br>  wait(5)\nturn(lens)</code></pre>',
    ['code turn(lens)\n  wait(5)\nturn(lens)'],
  ],
  [
    'a correction under the text',
    '<p class="correction"><em>Correction, 4 May: an earlier version of this article misstated the height of the tower.</em></p>',
    [
      '[Correction, 4 May: an earlier version of this article misstated the height of the tower.|emphasis]',
    ],
  ],
  [
    'an editor’s note in a box',
    '<div class="editors-note"><strong>Editor’s note:</strong> This article was changed on 4 May, to give the height of the tower in meters.</div>',
    [
      '[Editor’s note:|strong] This article was changed on 4 May, to give the height of the tower in meters.',
    ],
  ],
  [
    'a correction that the page puts in its footer',
    '<footer class="article-correction"><p>Correction: the tower is 41 meters high, not 14 as an earlier version said.</p></footer>',
    ['Correction: the tower is 41 meters high, not 14 as an earlier version said.'],
  ],
  [
    'a line about the author within the text',
    '<p><em>Tove Aasgaard is a writer from Kirkenes and was a keeper herself for two winters.</em></p>',
    [
      '[Tove Aasgaard is a writer from Kirkenes and was a keeper herself for two winters.|emphasis]',
    ],
  ],
];

export const LISTS: readonly Sample[] = [
  [
    'lists in lists, of both kinds',
    '<ul><li>Oil<ol><li>for the lamp</li><li>for the stove<ul><li>in winter</li></ul></li></ol></li><li>Flour</li></ul>',
    ['- Oil', '  1. for the lamp', '  2. for the stove', '    - in winter', '- Flour'],
  ],
  [
    'a list that stands in a list without an item around it',
    '<ul><li>Oil</li><ul><li>for the lamp</li><li>for the stove</li></ul><li>Flour</li></ul>',
    ['- Oil', '  - for the lamp', '  - for the stove', '- Flour'],
  ],
  [
    'a list that goes on counting',
    '<ol start="4"><li>Take the oil.</li><li>Fill the lamp.</li></ol>',
    ['4. Take the oil.', '5. Fill the lamp.'],
  ],
  [
    'a list that counts down',
    '<ol reversed><li>The Skerry</li><li>The Tooth</li><li>The Old Man</li></ol>',
    ['3. The Skerry', '2. The Tooth', '1. The Old Man'],
  ],
  [
    'a list with numbers of its own',
    '<ol><li value="10">The Skerry</li><li value="7">The Tooth</li><li>The Old Man</li></ol>',
    ['10. The Skerry', '7. The Tooth', '8. The Old Man'],
  ],
  [
    'terms and their definitions',
    '<dl><dt>Catwalk</dt><dd>The gallery around the lamp.</dd><dt>Wickie</dt><dt>Keeper</dt><dd>Who trims the wick.</dd><dd>Who keeps the log.</dd></dl>',
    [
      '- [Catwalk|strong]',
      '  The gallery around the lamp.',
      '- [Wickie|strong]',
      '- [Keeper|strong]',
      '  Who trims the wick.',
      '  Who keeps the log.',
    ],
  ],
  [
    'terms in groups of their own',
    '<dl><div><dt>Catwalk</dt><dd>The gallery around the lamp.</dd></div><div><dt>Wickie</dt><dd>Who trims the wick.</dd></div></dl>',
    [
      '- [Catwalk|strong]',
      '  The gallery around the lamp.',
      '- [Wickie|strong]',
      '  Who trims the wick.',
    ],
  ],
  [
    'ranked entries with the number in a box of its own',
    '<h3><span class="rank">2</span><span class="title">The Tooth</span></h3><p>Sharp, and cold.</p><h3><span class="rank">1.</span><a href="/om">The Old Man</a></h3><p>Round, and colder.</p>',
    [
      'h3 2 The Tooth',
      'Sharp, and cold.',
      'h3 1. [The Old Man|https://news.example/om]',
      'Round, and colder.',
    ],
  ],
  [
    'ranked entries that are items of a list',
    '<ol><li><h3>The Tooth</h3><p>Sharp, and cold.</p></li><li><h3>The Old Man</h3><p>Round, and colder.</p></li></ol>',
    [
      '1.',
      '  h3 The Tooth',
      '  Sharp, and cold.',
      '2.',
      '  h3 The Old Man',
      '  Round, and colder.',
    ],
  ],
  [
    'a short list of links',
    '<p>See also the three older reports:</p><ul><li><a href="/a">On the tower</a></li><li><a href="/b">On the lens</a></li><li>On the stairs, which were never printed</li></ul>',
    [
      'See also the three older reports:',
      '- [On the tower|https://news.example/a]',
      '- [On the lens|https://news.example/b]',
      '- On the stairs, which were never printed',
    ],
  ],
];

export const QUOTES: readonly Sample[] = [
  [
    'a quotation in a quotation',
    '<blockquote><p>She said to me:</p><blockquote><p>Keep it lit.</p></blockquote><p>So I did.</p></blockquote>',
    ['> She said to me:', '> > Keep it lit.', '> So I did.'],
  ],
  [
    'a quotation with its speaker in a footer',
    '<blockquote><p>Keep it lit.</p><footer>Maud Tellefsen, <cite>The Log</cite></footer></blockquote>',
    ['> Keep it lit.', '> Maud Tellefsen, [The Log|emphasis]'],
  ],
  [
    'a quotation in a figure with its speaker',
    '<figure><blockquote><p>Keep it lit.</p></blockquote><figcaption>Maud Tellefsen</figcaption></figure>',
    ['> Keep it lit.', '> Maud Tellefsen'],
  ],
];
